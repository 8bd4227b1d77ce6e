package cn.huiqitong.bench;

import cn.huiqitong.rules.evaluation.CompiledRule;
import cn.huiqitong.rules.evaluation.Decision;
import cn.huiqitong.rules.evaluation.Explanation;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Facts;

/** Ours, pair by pair. Explanations and decisions of a firm are all kept until the next firm. */
final class OneByOne extends PerFirm {
    private final CompiledRule[] rules;
    private final Facts[] firms;
    private final Depth depth;
    private final Object[] kept;

    OneByOne(Workload workload, int firms, Depth depth) {
        super(workload.rules().size(), firms);
        this.depth = depth;
        this.rules = workload.rules().stream()
                .map(rule -> CompiledRule.of(rule, workload.catalog(), workload.asOf()))
                .toArray(CompiledRule[]::new);
        this.firms = new Facts[firms];
        for (int firm = 0; firm < firms; firm++) {
            this.firms[firm] = workload.facts(firm);
        }
        this.kept = new Object[rules.length];
    }

    /** How much is made of each pair. */
    enum Depth {
        VERDICT("ours, one by one"),
        DECISION("ours, one by one, reason numbers"),
        EXPLANATION("ours, one by one, explained"),
        /** As a firm's page asks: explained unless it is unmet. */
        ITEMS("ours, one by one, MET and UNKNOWN explained");

        private final String title;

        Depth(String title) {
            this.title = title;
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
        Facts facts = firms[firm];
        for (int rule = 0; rule < rules.length; rule++) {
            out[at + rule] = code(judge(rule, facts));
        }
    }

    private Verdict judge(int rule, Facts facts) {
        return switch (depth) {
            case VERDICT -> rules[rule].verdict(facts);
            case DECISION -> {
                Decision decision = rules[rule].decide(facts);
                kept[rule] = decision;
                yield decision.verdict();
            }
            case EXPLANATION -> explain(rule, facts).verdict();
            case ITEMS -> {
                Verdict verdict = rules[rule].verdict(facts);
                yield verdict == Verdict.UNMET ? verdict : explain(rule, facts).verdict();
            }
        };
    }

    private Explanation explain(int rule, Facts facts) {
        Explanation explanation = rules[rule].explain(facts);
        kept[rule] = explanation;
        return explanation;
    }

    static byte code(Verdict verdict) {
        return switch (verdict) {
            case MET -> MET;
            case UNMET -> UNMET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
