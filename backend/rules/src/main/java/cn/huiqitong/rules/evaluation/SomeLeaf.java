package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Some;
import cn.huiqitong.rules.fact.Facts;

final class SomeLeaf extends EntriesLeaf {
    SomeLeaf(Some some, Place place) {
        super(some, place, some.selection());
    }

    @Override
    Verdict verdict(Facts facts) {
        return choice().some(facts);
    }

    @Override
    byte mark(Entries entries, int filter) {
        return entries.some(filter);
    }
}
