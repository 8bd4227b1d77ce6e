package cn.huiqitong.matching;

import cn.huiqitong.rules.evaluation.Verdict;

/** The stored present decision on a firm and an item. */
record OpenDecision(long id, long firmNo, int itemNo, int itemVersion, String verdict, String reasons) {

    boolean met() {
        return verdict.equals(Verdict.MET.name());
    }

    boolean says(Decided now) {
        return itemVersion == now.item().version()
                && verdict.equals(now.decision().verdict().name())
                && reasons.equals(now.reasons());
    }
}
