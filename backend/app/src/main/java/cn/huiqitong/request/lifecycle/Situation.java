package cn.huiqitong.request.lifecycle;

import java.util.Set;

/** What the table looks at, for one request and one user. */
public record Situation(State state, Party party, Set<Trait> traits) {

    public Situation {
        traits = Set.copyOf(traits);
    }
}
