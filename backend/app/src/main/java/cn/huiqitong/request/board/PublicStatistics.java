package cn.huiqitong.request.board;

import cn.huiqitong.platform.Kept;
import cn.huiqitong.request.Category;
import cn.huiqitong.request.board.Statistics.Asked;
import cn.huiqitong.request.board.Statistics.Group;
import cn.huiqitong.request.board.Statistics.Told;
import cn.huiqitong.request.board.StatisticsView.RateView;
import cn.huiqitong.request.board.StatisticsView.WordView;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What everybody may know: months of the whole city, without a number that could point at one firm. */
@Singleton
class PublicStatistics {

    static final Duration FRESH = Duration.ofMinutes(1);

    private static final int MONTHS = 12;
    private static final Set<String> TOLD = Set.of(
            "rate." + Rate.ON_TIME,
            "rate." + Rate.SATISFIED,
            "rate." + Rate.SOLVED,
            "count." + Count.FILED,
            "count." + Count.CLOSED);

    private record Asking() {}

    /** @param least a smaller number, other than 0, is not told: it stands as null */
    @Serdeable
    record PublicStatisticsView(
            Instant asOf, int least, List<PublicMonthView> months, List<WordView> words, String note) {}

    /**
     * One month; what is null is not told because it is small, or would give away something small.
     *
     * @param over whether it has ended
     */
    @Serdeable
    record PublicMonthView(
            LocalDate month,
            boolean over,
            @Nullable Long filed,
            @Nullable Long closed,
            @Nullable RateView onTime,
            @Nullable RateView solved,
            @Nullable RateView satisfied,
            List<PublicCategoryView> byCategory) {}

    @Serdeable
    record PublicCategoryView(
            String category,
            String label,
            @Nullable Long filed,
            @Nullable Long closed) {}

    private final Statistics statistics;
    private final Notes notes;
    private final Kept kept;
    private final InstantSource clock;

    PublicStatistics(Statistics statistics, Notes notes, Kept kept, InstantSource clock) {
        this.statistics = statistics;
        this.notes = notes;
        this.kept = kept;
        this.clock = clock;
    }

    PublicStatisticsView view() {
        return kept.get(new Asking(), PublicStatisticsView.class, FRESH, this::counted);
    }

    private PublicStatisticsView counted() {
        Asked asked = new Asked(Watch.CITY, null, PeriodUnit.MONTH, MONTHS);
        Told told = statistics.of(asked, Group.CATEGORY);
        return new PublicStatisticsView(
                clock.instant(),
                SmallCells.LEAST,
                IntStream.range(0, MONTHS)
                        .mapToObj(at -> month(told, told.periods().get(at), at < MONTHS - 1))
                        .toList(),
                WordView.all().stream()
                        .filter(word -> TOLD.contains(word.key()))
                        .toList(),
                notes.text());
    }

    private static PublicMonthView month(Told told, Period period, boolean over) {
        List<Figures> parts = Stream.of(Category.values())
                .map(category -> told.figures(category.name(), period))
                .toList();
        Figures all = parts.stream().reduce(Figures.NONE, Figures::plus);
        List<@Nullable Long> filed = SmallCells.told(counts(parts, Count.FILED));
        List<@Nullable Long> closed = SmallCells.told(counts(parts, Count.CLOSED));
        return new PublicMonthView(
                period.from(),
                over,
                SmallCells.told(all.count(Count.FILED)),
                SmallCells.told(all.count(Count.CLOSED)),
                rate(Rate.ON_TIME, all),
                rate(Rate.SOLVED, all),
                rate(Rate.SATISFIED, all),
                IntStream.range(0, parts.size())
                        .mapToObj(at -> category(Category.values()[at], filed.get(at), closed.get(at)))
                        .toList());
    }

    private static PublicCategoryView category(Category category, @Nullable Long filed, @Nullable Long closed) {
        return new PublicCategoryView(category.name(), category.label(), filed, closed);
    }

    private static List<Long> counts(List<Figures> parts, Count count) {
        return parts.stream().map(figures -> figures.count(count)).toList();
    }

    private static @Nullable RateView rate(Rate rate, Figures figures) {
        return SmallCells.told(new RateView(rate.numerator(figures), rate.denominator(figures)));
    }
}
