package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Recognition;
import cn.huiqitong.rules.fact.Facts;

final class RecognitionLeaf extends EntriesLeaf {
    RecognitionLeaf(Recognition recognition, Place place) {
        super(recognition, place, recognition.selection(place.setting().asOf()));
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
