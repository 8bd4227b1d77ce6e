package cn.huiqitong.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be written so that the stored decisions say what was just decided, and nothing more than that. */
final class Changes {

    private final List<Decided> opened = new ArrayList<>();
    private final List<OpenDecision> ended = new ArrayList<>();
    private final List<Decided> newlyMet = new ArrayList<>();
    private final List<Decided> met = new ArrayList<>();

    /**
     * @param before the open row, if any
     * @param now null where the firm does not qualify
     */
    void compare(@Nullable OpenDecision before, @Nullable Decided now) {
        if (before != null && now != null && before.itemVersion() > now.item().version()) {
            return;
        }
        if (now != null && now.met()) {
            met.add(now);
            if (before == null
                    || !before.met()
                    || before.itemVersion() != now.item().version()) {
                newlyMet.add(now);
            }
        }
        if (before != null && now != null && before.says(now)) {
            return;
        }
        if (before != null) {
            ended.add(before);
        }
        if (now != null) {
            opened.add(now);
        }
    }

    List<Decided> opened() {
        return opened;
    }

    List<OpenDecision> ended() {
        return ended;
    }

    /** Met, and not so before on the same version of the item. */
    List<Decided> newlyMet() {
        return newlyMet;
    }

    /** Met, changed or not. */
    List<Decided> met() {
        return met;
    }
}
