package cn.huiqitong.request.board;

import cn.huiqitong.request.deadline.ClockKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Everything that is counted of some requests and some days. */
record Figures(Map<Count, Long> counts, Map<ClockKind, ClockCount> clocks) {

    static final Figures NONE = new Figures(Map.of(), Map.of());

    long count(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    ClockCount clock(ClockKind kind) {
        return clocks.getOrDefault(kind, ClockCount.NONE);
    }

    ClockCount closing() {
        return clock(ClockKind.CLOSE);
    }

    Figures plus(Figures other) {
        Map<Count, Long> sums = new EnumMap<>(Count.class);
        sums.putAll(counts);
        other.counts.forEach((count, value) -> sums.merge(count, value, Long::sum));
        Map<ClockKind, ClockCount> ends = new EnumMap<>(ClockKind.class);
        ends.putAll(clocks);
        other.clocks.forEach((kind, ended) -> ends.merge(kind, ended, ClockCount::plus));
        return new Figures(Collections.unmodifiableMap(sums), Collections.unmodifiableMap(ends));
    }
}
