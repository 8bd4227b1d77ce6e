package cn.huiqitong.bench;

import cn.huiqitong.rules.evaluation.Verdict;
import java.util.List;
import java.util.Map;

/** A plain interpreter: one object per condition, firms as hash maps, numbers as doubles. */
final class Naive extends PerFirm {
    private final List<Map<String, Object>> firms;
    private final Asked[] rules;

    Naive(Workload workload, int firms) {
        super(workload.rules().size(), firms);
        this.firms = workload.maps(firms);
        NaiveKinds kinds = new NaiveKinds(workload.catalog(), workload.asOf());
        this.rules = workload.rules().stream()
                .map(rule -> kinds.of(rule.when(), workload.catalog().list()))
                .toArray(Asked[]::new);
    }

    /** One condition. */
    interface Asked {
        Verdict of(Map<String, Object> facts);
    }

    @Override
    public String name() {
        return "plain AST interpreter over maps";
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
        Map<String, Object> facts = firms.get(firm);
        for (int rule = 0; rule < rules.length; rule++) {
            out[at + rule] = OneByOne.code(rules[rule].of(facts));
        }
    }
}
