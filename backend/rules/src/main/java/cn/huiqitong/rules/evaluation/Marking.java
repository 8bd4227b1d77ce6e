package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;

/** Writes the marks of conditions of one sort, which lie side by side in a {@link MarkSheet}. */
interface Marking {
    void mark(Facts facts, byte[] marks);
}
