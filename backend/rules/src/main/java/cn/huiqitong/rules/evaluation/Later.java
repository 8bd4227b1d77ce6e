package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of a rule settled, what its conditions came to only when somebody asks why: a rule that fails early need
 * not be judged to its end before. Rule and facts do not change, so that it makes no difference when.
 */
final class Later implements Verdicts {
    private final Program program;
    private final Facts facts;
    private final Node root;
    private final Verdict verdict;
    /** Made by whoever asks first; made twice by two threads it is the same. */
    private volatile @Nullable Kept kept;

    Later(Program program, Facts facts, Node root, Verdict verdict) {
        this.program = program;
        this.facts = facts;
        this.root = root;
        this.verdict = verdict;
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Verdict of(Node node) {
        return node == root ? verdict : kept().of(node);
    }

    private Kept kept() {
        Kept known = kept;
        if (known == null) {
            known = program.run(facts);
            kept = known;
        }
        return known;
    }
}
