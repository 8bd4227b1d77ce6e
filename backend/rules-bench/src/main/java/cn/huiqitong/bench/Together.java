package cn.huiqitong.bench;

import cn.huiqitong.rules.evaluation.Assessment;
import cn.huiqitong.rules.evaluation.Explanation;
import cn.huiqitong.rules.evaluation.RuleSet;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Facts;

/** Ours, firm by firm, the rules made ready together. Explanations of a firm are all kept until the next firm. */
final class Together extends PerFirm {
    private final RuleSet rules;
    private final Facts[] firms;
    private final Depth depth;
    private final Object[] kept;

    Together(Workload workload, int firms, Depth depth) {
        super(workload.rules().size(), firms);
        this.rules = RuleSet.of(workload.rules(), workload.catalog(), workload.asOf());
        this.firms = new Facts[firms];
        for (int firm = 0; firm < firms; firm++) {
            this.firms[firm] = workload.facts(firm);
        }
        this.depth = depth;
        this.kept = new Object[rules.size()];
    }

    /** How much is made of each pair. */
    enum Depth {
        VERDICT("ours, firm by firm"),
        EXPLANATION("ours, firm by firm, explained"),
        /** As a firm's page asks: explained unless it is unmet. */
        ITEMS("ours, firm by firm, MET and UNKNOWN explained"),
        /** The same, and the Chinese sentence of each. */
        SENTENCES("ours, firm by firm, MET and UNKNOWN in a sentence");

        private final String title;

        Depth(String title) {
            this.title = title;
        }

        private boolean items() {
            return this == ITEMS || this == SENTENCES;
        }
    }

    @Override
    public String name() {
        return depth.title;
    }

    @Override
    public String version() {
        return "JDK " + System.getProperty("java.version");
    }

    @Override
    public boolean threeValued() {
        return true;
    }

    @Override
    void judge(int firm, byte[] out, int at) {
        Assessment assessment = rules.assess(firms[firm]);
        for (int rule = 0; rule < kept.length; rule++) {
            Verdict verdict = assessment.verdict(rule);
            if (depth == Depth.EXPLANATION || (depth.items() && verdict != Verdict.UNMET)) {
                Explanation explanation = assessment.explain(rule);
                kept[rule] = depth == Depth.SENTENCES ? explanation.sentence() : explanation;
            }
            out[at + rule] = OneByOne.code(verdict);
        }
    }
}
