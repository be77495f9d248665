package io.github.covermaven.image.card.type;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** What is known of characters when lines are set, in Latin and Chinese typography. */
final class Letters {

    private static final String CLOSERS = "，。、；：？！）」』》〉】〕〗〙〛’”…—·・～ー々％‰℃°，．,.;:?!)]}%»›";
    private static final String OPENERS = "（「『《〈【〔〖〘〚‘“([{«‹#＃$¥￥£€@＠№";
    private static final String AMBIGUOUS = "‘’“”…—·";
    private static final String SMALL_KANA = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    private static final Pattern PHRASE = Pattern.compile("总是|如何|怎么|怎样|为什么|为何|究竟|到底|以及|还是|而是|不是|只是|就是|应该|可以");

    private Letters() {}

    /** Written without spaces, so that a line may end after each. */
    static boolean isHan(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO
                || letter == 'ー';
    }

    /** Punctuation that fills a square in Chinese text. */
    static boolean isFullWidth(int letter) {
        return (letter >= 0x3000 && letter <= 0x303F) || (letter >= 0xFF01 && letter <= 0xFF60);
    }

    /** Punctuation that Chinese and Latin share a code point for, and draw differently. */
    static boolean isAmbiguous(int letter) {
        return AMBIGUOUS.indexOf(letter) >= 0;
    }

    /** Must not begin a line. */
    static boolean closes(int letter) {
        return CLOSERS.indexOf(letter) >= 0 || SMALL_KANA.indexOf(letter) >= 0;
    }

    /** Must not end a line. */
    static boolean opens(int letter) {
        return OPENERS.indexOf(letter) >= 0;
    }

    /** Ends a part of a sentence: a good place for a line to end. */
    static boolean pauses(int letter) {
        return "，。、；：？！—…：,;:?!".indexOf(letter) >= 0;
    }

    /** Leans on the word before it: a line that begins with it reads badly. */
    static boolean leansBack(int letter) {
        return "的了着们吗呢吧啊".indexOf(letter) >= 0;
    }

    /** Whether a text goes on, from a place, with a word that mostly begins a phrase. */
    static boolean startsPhrase(String text, int place) {
        return PHRASE.matcher(text).region(place, text.length()).lookingAt();
    }

    /** As a word of its own, says where of the word before it: {@code 在 NAS 上}. */
    static boolean placesBefore(int letter) {
        return "上下中里内外前后间".indexOf(letter) >= 0;
    }

    /** Leans on the word after it: a line that ends with it reads badly. */
    static boolean leansForward(int letter) {
        return "在从到对和与把被为给是让用及或不没很更最第每这那各一两二三四五六七八九十几".indexOf(letter) >= 0;
    }
}
