package io.github.covermaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.Money;
import io.github.covermaven.run.Quote;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteTextTest {

    private static final String BY = "gpt-image-2, 1280x672";

    private static Optional<Money> usd(String amount) {
        return Optional.of(Money.usd(new BigDecimal(amount)));
    }

    @Test
    void a_paid_run_says_how_many_by_whom_and_about_how_much() {
        Quote quote = new Quote(10, 0, 0, "", true, BY, usd("0.420"), Optional.empty());

        assertThat(QuoteText.lines(quote))
                .containsExactly("drawing 10 pictures with gpt-image-2, 1280x672, about 0.42 USD");
    }

    @Test
    void a_price_that_is_not_known_is_said_to_be_so() {
        Quote quote = new Quote(1, 0, 0, "", true, "flux", Optional.empty(), Optional.empty());

        assertThat(QuoteText.lines(quote)).containsExactly("drawing 1 picture with flux, at a price that is not known");
    }

    @Test
    void what_is_free_is_said_to_be_so() {
        Quote quote = new Quote(2, 1, 0, "", false, "card-1", Optional.empty(), Optional.empty());

        assertThat(QuoteText.lines(quote))
                .containsExactly(
                        "drawing 2 pictures with card-1, free of charge",
                        "placing 1 picture that is there already, free of charge");
    }

    @Test
    void what_is_left_is_said_with_why_and_what_it_would_cost() {
        Quote quote = new Quote(0, 0, 3, "the cap cover.maxImages=0", true, BY, Optional.empty(), usd("0.126"));

        assertThat(QuoteText.lines(quote))
                .containsExactly("leaving 3 pictures: the cap cover.maxImages=0; they would cost about 0.13 USD");
    }

    @Test
    void nothing_to_do_is_nothing_to_say() {
        assertThat(QuoteText.lines(new Quote(0, 0, 0, "", true, BY, Optional.empty(), Optional.empty())))
                .isEmpty();
    }
}
