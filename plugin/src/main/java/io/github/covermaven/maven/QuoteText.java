package io.github.covermaven.maven;

import io.github.covermaven.run.Quote;
import java.util.ArrayList;
import java.util.List;

/** What a run is about to do and what that will cost, in words. */
final class QuoteText {

    private QuoteText() {}

    static List<String> lines(Quote quote) {
        List<String> lines = new ArrayList<>();
        if (quote.draws() > 0) {
            String price = quote.isPaid()
                    ? quote.estimate()
                            .map(money -> ", about " + money.rounded())
                            .orElse(", at a price that is not known")
                    : ", free of charge";
            lines.add("drawing " + pictures(quote.draws()) + " with " + quote.by() + price);
        }
        if (quote.reuses() > 0) {
            lines.add("placing " + pictures(quote.reuses()) + " that " + (quote.reuses() == 1 ? "is" : "are")
                    + " there already, free of charge");
        }
        if (quote.leaves() > 0) {
            lines.add("leaving " + pictures(quote.leaves()) + ": " + quote.whyLeft()
                    + quote.estimateOfLeft()
                            .map(money -> "; " + (quote.leaves() == 1 ? "it" : "they") + " would cost about "
                                    + money.rounded())
                            .orElse(""));
        }
        return lines;
    }

    private static String pictures(int count) {
        return count + (count == 1 ? " picture" : " pictures");
    }
}
