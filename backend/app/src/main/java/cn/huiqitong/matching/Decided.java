package cn.huiqitong.matching;

import cn.huiqitong.rules.evaluation.Decision;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Facts;
import java.util.stream.Collectors;

/** A decision just made: met or unknown. The facts are not kept; they serve to say why when somebody is to be told. */
record Decided(long firmNo, int profileVersion, RuledItem item, Decision decision, Facts facts) {

    boolean met() {
        return decision.verdict() == Verdict.MET;
    }

    /** As PostgreSQL writes an array. */
    String reasons() {
        return decision.reasons().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
