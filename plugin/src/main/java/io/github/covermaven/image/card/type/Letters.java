package io.github.covermaven.image.card.type;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** What is known of characters when lines are set, in Latin and Chinese typography. */
final class Letters {

    private static final String CLOSERS = "，。、；：？！）」』》〉】〕〗〙〛’”…—·・～ー々％‰℃°，．,.;:?!)]}%»›؟،؛";
    private static final String OPENERS = "（「『《〈【〔〖〘〚‘“([{«‹#＃$¥￥£€@＠№";
    private static final String AMBIGUOUS = "‘’“”…—·";
    private static final String QUOTES = "‘’“”";
    private static final String SMALL_KANA = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

    private static final Pattern PHRASE = Pattern.compile("总是|如何|怎么|怎样|为什么|为何|究竟|到底|以及|还是|而是|不是|只是|就是|应该|可以");

    private static final Pattern HEAD = Pattern.compile("模式|方案|系统|方法|问题|功能|工具|函数|组件|文件|数据|网站|平台|框架|服务|环境|结构|算法"
            + "|技术|语言|原理|存储|机制|设计|管理|开发|编程|效率|指南|教程|笔记|总结|详解|实践|实战|入门|手册|分析|优化|配置|规范|流程|模型|引擎|库");

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

    static boolean isQuote(int letter) {
        return QUOTES.indexOf(letter) >= 0;
    }

    /** Such as an emoji: a sign that is no part of a word. */
    static boolean isPicture(int letter) {
        return (letter >= 0x2600 && letter <= 0x27BF) || (letter >= 0x1F000 && letter <= 0x1FAFF);
    }

    /** No mere punctuation. */
    static boolean saysSomething(int letter) {
        return Character.isLetterOrDigit(letter) || isPicture(letter);
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

    /** Whether a text goes on, from a place, with a word that mostly ends a compound: {@code 暗黑模式}. */
    static boolean headsCompound(String text, int place) {
        return HEAD.matcher(text).region(place, text.length()).lookingAt();
    }

    /** As a word of its own, says where of the word before it: {@code 在 NAS 上}. */
    static boolean placesBefore(int letter) {
        return "上下中里内外前后间".indexOf(letter) >= 0;
    }

    /** As a word of its own, most likely the end of one that is not known: {@code 版本号}. */
    static boolean endsWords(int letter) {
        return "号式性化者型器率度版端类级码集成".indexOf(letter) >= 0;
    }

    /** Stands between a number and what is counted. */
    static boolean counts(int letter) {
        return "个种次天年月日周岁条本篇张步招点章节款份位名件家".indexOf(letter) >= 0;
    }

    /** Leans on the word after it: a line that ends with it reads badly. */
    static boolean leansForward(int letter) {
        return "在从到对和与把被为给是让用及或不没很更最第每这那各一两二三四五六七八九十几".indexOf(letter) >= 0;
    }

    /** A word of its own, though it is one character. */
    static boolean isSmallWord(int letter) {
        return leansBack(letter)
                || leansForward(letter)
                || placesBefore(letter)
                || "之而则就都也还又再你我他它".indexOf(letter) >= 0;
    }
}
