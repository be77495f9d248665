package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import java.util.List;

/** Captions of the kinds that real notes have, and of some that they should not. */
final class Captions {

    private Captions() {}

    static List<Caption> varied() {
        return List.of(
                caption("把电子表格教给一只章鱼：关于自动化的七个误解", "自动化, 效率", "潮汐 · 2026-10-03"),
                caption("Letters to a Future Maintainer", "software, craft, essays", "Mira Holm · Oct 2026"),
                caption("Kotlin 协程为什么不会阻塞线程", "Kotlin, 并发", "2026-09-21"),
                caption("慢", "随笔", "2026-01-01"),
                caption("How SQLite Survives Power Cuts: A Tour of the Write-Ahead Log", "databases", "12 min read"),
                caption("清迈七日", "旅行, 摄影, 泰国, 胶片", ""),
                caption("深入理解 Go 调度器 GMP 模型的设计与实现", "Go, 源码分析", "2025-12-12 · 20 分钟"),
                caption("Why?", "", ""),
                caption("《百年孤独》里的“时间”，究竟走到了哪里？——一个读者的第三次重读札记", "读书, 拉美文学", "灯下"),
                caption("用 Docker Compose 在 NAS 上搭建家庭相册 📷", "NAS, Docker", "2026-04-18"),
                caption("Git Rebase Considered Helpful", "git, tools", "Jonas Weber"),
                caption("一次线上内存泄漏的排查记录", "JVM, 线上故障, 性能", "2026-06-30"),
                caption(
                        "The Unreasonable Effectiveness of Plain Text Notes in an Age of Ever More Elaborate Tools for"
                                + " Thought and Why I Went Back to a Folder of Markdown Files",
                        "notes, plain-text, productivity",
                        "Field journal"),
                caption("🎉", "emoji", ""),
                caption("", "untitled", "2026-11-22"),
                caption("مرحبا بالعالم", "العربية", "2026"),
                caption("नमस्ते दुनिया from Delhi", "travel", "2026"),
                caption("Pneumonoultramicroscopicsilicovolcanoconiosis", "words", ""),
                caption("https://example.org/very/long/path/to/some_resource?query=value&another=thing", "links", ""),
                caption("東京の静かな朝、コーヒーと本", "日本, 散歩", "2026-03-09"),
                caption("Ёлки-палки: заметки о русской типографике", "типографика", "Ноябрь 2026"),
                caption("漢字文化圈的書寫與記憶", "文化, 歷史", "臺北"),
                caption("C++ 模板元编程入门", "C++", "2026-02-14"),
                caption("很长".repeat(150), "压力测试", "极限"));
    }

    static Caption caption(String title, String tags, String byline) {
        return new Caption(title, tags.isEmpty() ? List.of() : List.of(tags.split(", ")), byline);
    }
}
