package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The one character that can stand for an article. */
final class Initial {

    /** Characters that say nothing by themselves. */
    private static final String GRAMMAR =
            "的了着过在从我你您他她它们这那是有和与及或也都就不没很太一二三两个种次几如何为什么怎样谁哪用把被让给对上下中里内外前后吗呢吧" + "啊之其到会能可要得地而但却并将与以于等更最再还只第些每各";

    private static final Set<String> SMALL_WORDS = Set.of(
            ("a an the of in on at to for from with and or but my our your its is are was be how why what when who"
                            + " i we you it this that these do does using some")
                    .split(" "));

    private static final Set<UnicodeScript> ALPHABETS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private static final Set<UnicodeScript> SQUARES =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private Initial() {}

    /**
     * A telling Chinese character that title and tags share, else one of the title, else the first letter of the title's first
     * telling word; empty where there is none of them.
     */
    static Optional<String> of(Caption caption) {
        String tags = String.join("", caption.tags());
        return first(telling(tags).filter(letter -> caption.title().indexOf(letter) >= 0))
                .or(() -> first(telling(caption.title())))
                .or(() -> letter(caption.title(), true))
                .or(() -> letter(caption.title(), false));
    }

    private static Stream<Integer> telling(String text) {
        return text.codePoints()
                .filter(letter -> SQUARES.contains(UnicodeScript.of(letter)))
                .filter(letter -> Character.isLetter(letter) && GRAMMAR.indexOf(letter) < 0)
                .boxed();
    }

    private static Optional<String> first(Stream<Integer> letters) {
        return letters.findFirst().map(Character::toString);
    }

    private static Optional<String> letter(String title, boolean isTelling) {
        return List.of(title.split("[^\\p{L}\\p{N}\\p{M}]+")).stream()
                .filter(word -> !isTelling || !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .flatMap(word -> word.codePoints().boxed().limit(1))
                .filter(letter -> ALPHABETS.contains(UnicodeScript.of(letter)))
                .findFirst()
                .map(letter -> Character.toString(Character.toUpperCase(letter)));
    }
}
