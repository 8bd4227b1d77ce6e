package cn.huiqitong.request.board;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How well it was done.
 *
 * @param periods oldest first, the last one not over yet
 * @param rows with figures for each period, in the same order; without a group a single one
 * @param words what the counts and rates are called and mean; the same as in docs/statistics.md
 * @param note that the time limits are examples, and how many requests were generated
 */
@Serdeable
record StatisticsView(
        Instant asOf, List<PeriodView> periods, List<StatisticsRowView> rows, List<WordView> words, String note) {

    /** @param over whether it has ended */
    @Serdeable
    record PeriodView(LocalDate from, LocalDate to, boolean over) {}

    /**
     * @param code of a department or category; {@code -} for none, empty for all together
     * @param lateNow open requests of which a limit has passed: they are in no rate yet
     */
    @Serdeable
    record StatisticsRowView(String code, String name, long lateNow, List<FiguresView> figures) {}

    /**
     * @param counts by the name of the count
     * @param rates by the name of the rate
     * @param clocks limits that ended, by kind
     */
    @Serdeable
    record FiguresView(Map<String, Long> counts, Map<String, RateView> rates, List<ClockFiguresView> clocks) {}

    /** A share; a denominator of 0 says that there is nothing to tell a share of. */
    @Serdeable
    record RateView(long numerator, long denominator) {}

    /** As {@link ClockCount}. */
    @Serdeable
    record ClockFiguresView(
            String clock,
            String clockLabel,
            long met,
            long late,
            long excused,
            long cancelled,
            long usedSeconds,
            long pausedSeconds,
            long returnedSeconds) {}

    /** What a count or rate is called and means. */
    @Serdeable
    record WordView(String key, String label, String definition) {

        static List<WordView> all() {
            return Stream.concat(
                            Stream.of(Rate.values())
                                    .map(rate -> new WordView("rate." + rate.name(), rate.label(), rate.definition())),
                            Stream.of(Count.values())
                                    .map(count ->
                                            new WordView("count." + count.name(), count.label(), count.definition())))
                    .toList();
        }
    }
}
