package io.github.covermaven.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which an author, or a chat model, announces a picture before describing it. */
final class LeadIn {

    /** Less than this after an announcement, and it was none. */
    private static final int LEAST = 4;

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^[^。！？]{0,60}?(?:描述|内容|画面|主题|提示词)(?:为|是|如下)[:：，,]?\\s*"),
            Pattern.compile("^[^。！？，,]{0,30}?(?:封面图?|图像|图片|画面|插图|提示词)[^。！？，,:：]{0,10}[:：]\\s*"),
            Pattern.compile("^[^。！？]{0,40}?(?:生成|绘制|创作|设计|使用)了?一[张幅个](?:封面图?片?|图像|图片|插图|插画)[，,:：]\\s*"),
            Pattern.compile(
                    "(?i)^(?:(?:the |a |an )?(?:cover|image|picture|prompt|dall[·-]?e)[\\w ]{0,30}:|[^.:!?]{0,80}"
                            + "\\b(?:image|picture|cover|illustration)[^.:!?]{0,30}? (?:shows?|showing|depicts?|depicting|of)\\b:?)\\s+"));

    private LeadIn() {}

    /** The description without its announcement, if it has one. */
    static String removeFrom(String description) {
        String rest = description;
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(rest);
            if (matcher.lookingAt() && rest.length() - matcher.end() >= LEAST) {
                rest = rest.substring(matcher.end());
            }
        }
        return rest;
    }
}
