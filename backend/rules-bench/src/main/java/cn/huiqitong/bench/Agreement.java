package cn.huiqitong.bench;

import java.util.Arrays;

/** Checks that engines say the same of every pair before they are measured. */
final class Agreement {
    private Agreement() {}

    /** Throws at the first pair on which they differ. */
    static long check(Engine engine, Engine reference, int rules) {
        byte[] mine = engine.verdicts(Math.min(engine.firms(), reference.firms()));
        byte[] theirs = Arrays.copyOf(reference.verdicts(mine.length / rules), mine.length);
        for (int pair = 0; pair < mine.length; pair++) {
            boolean same = engine.threeValued()
                    ? mine[pair] == theirs[pair]
                    : (mine[pair] == Engine.MET) == (theirs[pair] == Engine.MET);
            if (!same) {
                throw new IllegalStateException(engine.name() + " says " + mine[pair] + ", " + reference.name()
                        + " says " + theirs[pair] + " of firm " + pair / rules + " and rule " + pair % rules);
            }
        }
        return mine.length;
    }
}
