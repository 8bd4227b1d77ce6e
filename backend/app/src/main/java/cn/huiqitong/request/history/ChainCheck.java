package cn.huiqitong.request.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether one request and its history are what was written. */
final class ChainCheck {

    private ChainCheck() {}

    static Optional<Break> check(List<HistoryEntry> entries, Recorded request) {
        if (entries.isEmpty()) {
            return Optional.of(new Break(1, "没有办理记录"));
        }
        return HashChain.verify(entries, request.version())
                .or(() -> states(entries, request))
                .or(() -> content(entries, request))
                .or(() -> values(entries, request));
    }

    private static Optional<Break> states(List<HistoryEntry> entries, Recorded request) {
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).fromState() != entries.get(i - 1).toState()) {
                return Optional.of(new Break(entries.get(i).seq(), "状态与上一条记录接不上"));
            }
        }
        HistoryEntry last = entries.getLast();
        return last.toState() == request.state() ? Optional.empty() : Optional.of(new Break(last.seq(), "诉求的状态与记录不符"));
    }

    private static Optional<Break> content(List<HistoryEntry> entries, Recorded request) {
        return entries.stream()
                .filter(entry -> entry.act().carriesContent())
                .reduce((before, after) -> after)
                .filter(entry -> !request.contentDigest().equals(entry.detail()))
                .map(entry -> new Break(entry.seq(), "诉求内容与提交时不符"));
    }

    /** What the changes leave must be what stands there. Entries from before changes were kept say nothing. */
    private static Optional<Break> values(List<HistoryEntry> entries, Recorded request) {
        Map<String, @Nullable String> known = new HashMap<>();
        for (HistoryEntry entry : entries) {
            if (entry.change() != null && !Change.replay(entry.change(), known)) {
                return Optional.of(new Break(entry.seq(), "变更内容无法读取"));
            }
        }
        boolean complete = entries.stream().allMatch(entry -> entry.change() != null);
        return request.values().entrySet().stream()
                .filter(column -> known.containsKey(column.getKey())
                        ? !Objects.equals(known.get(column.getKey()), column.getValue())
                        : complete && !Change.atRest(column.getValue()))
                .map(column -> new Break(entries.getLast().seq(), "诉求的“%s”与记录不符".formatted(column.getKey())))
                .findFirst();
    }
}
