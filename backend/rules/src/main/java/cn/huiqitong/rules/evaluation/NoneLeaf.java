package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.None;
import cn.huiqitong.rules.fact.Facts;

final class NoneLeaf extends EntriesLeaf {
    NoneLeaf(None none, Place place) {
        super(none, place, none.selection());
    }

    @Override
    Verdict verdict(Facts facts) {
        return choice().some(facts).not();
    }

    @Override
    byte mark(Entries entries, int filter) {
        return Mark.not(entries.some(filter));
    }
}
