"""Prints the common words of a jieba dictionary, grouped by how rare they are (minus the logarithm of their share)."""

import math
import sys

LEAST_COUNT = 50
LONGEST = 4

# Words that became common after the dictionary was made.
NEWER = """
微信 博客 播客 爬虫 前端 后端 全栈 图层 下标 相册 调度器 教程 协程 线程 进程 缓存 插件 主题 部署 容器 镜像 框架 组件 接口 函数 变量
数组 链表 字符串 哈希 递归 遍历 算法 模型 大模型 提示词 智能体 数据库 索引 事务 集群 网关 微服务 云原生 运维 编译器 解释器 虚拟机
命令行 终端 脚本 源码 开源 仓库 分支 提交 合并 回滚 灰度 监控 日志 告警 排查 调试 重构 单元测试 响应式 渲染 滚动条 弹窗 小程序 网盘
双拼 双链 笔记本 知识库 第二大脑 卡片盒 手账 断舍离 极简 复盘 周报 年终 电子表格 章鱼 二维码 短视频 直播 知乎 豆瓣 抖音 公众号 支付宝 淘宝 吐槽 种草 打卡 内卷 躺平
腾讯云 阿里云 华为云 百度云 云服务 云存储 云主机 版本号 版本库 一站式 解决方案 正序 倒序 回文数 并查集 双向链表 命名空间 暗黑模式 深色模式 对象存储
数据结构 设计模式 消息队列 中间件 虚拟化 可视化 国际化 本地化 自动化 快捷键 剪贴板 浏览器 编辑器 服务器 客户端 静态站点 站点地图 搜索引擎
""".split()


def is_word(word):
    return len(word) <= LONGEST and all("\u4e00" <= char <= "\u9fff" for char in word)


with open(sys.argv[1], encoding="utf-8") as lines:
    counts = {word: int(count) for word, count, _ in (line.split() for line in lines)}
total = sum(counts.values())
for word in NEWER:
    counts[word] = max(counts.get(word, 0), 1000)

groups = {}
for word, count in counts.items():
    if count >= LEAST_COUNT and is_word(word):
        groups.setdefault(round(-math.log(count / total)), []).append(word)

print("# Common Chinese words by rarity, from the dictionary of jieba (https://github.com/fxsjy/jieba):")
print("# Copyright 2013 Sun Junyi, The MIT License (MIT).")
for rarity, words in sorted(groups.items()):
    print(rarity, *sorted(words))
