package cn.huiqitong.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stored present decisions by firm and item; each is taken once. */
final class Open {

    private record Pair(long firmNo, int itemNo) {}

    private final Map<Pair, OpenDecision> decisions = new HashMap<>();

    Open(Collection<OpenDecision> open) {
        open.forEach(decision -> decisions.put(new Pair(decision.firmNo(), decision.itemNo()), decision));
    }

    @Nullable OpenDecision take(long firmNo, int itemNo) {
        return decisions.isEmpty() ? null : decisions.remove(new Pair(firmNo, itemNo));
    }

    /** Those that nobody took: of items no longer in force, or of firms that are gone. */
    List<OpenDecision> left() {
        return new ArrayList<>(decisions.values());
    }
}
