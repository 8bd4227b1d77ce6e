package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;

/** What every condition of a rule came to for one firm. Complete as soon as it is handed out. */
interface Verdicts {
    Facts facts();

    Verdict of(Node node);

    /** Nothing is kept: a condition is asked again. */
    record Asked(Facts facts) implements Verdicts {
        @Override
        public Verdict of(Node node) {
            return node.verdict(facts);
        }
    }
}
