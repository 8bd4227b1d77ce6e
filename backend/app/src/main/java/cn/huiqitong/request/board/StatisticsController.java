package cn.huiqitong.request.board;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Spreadsheet;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.Category;
import cn.huiqitong.request.board.HotTopics.HotTopicsView;
import cn.huiqitong.request.board.Statistics.Asked;
import cn.huiqitong.request.board.Statistics.Group;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well it was done, for those who watch over it. */
@Controller("/api/v1/statistics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"dispatcher", "supervisor"})
class StatisticsController {

    private static final int PERIODS = 13;
    private static final int MOST_PERIODS = 27;

    /** Which figures. */
    @Introspected
    record StatisticsQuery(
            @QueryValue @Nullable PeriodUnit unit,
            @QueryValue @Nullable Group group,
            @QueryValue @Nullable Integer periods,
            @QueryValue @Nullable String department,
            @QueryValue @Nullable Category category) {

        Asked asked(CurrentUser user) {
            int number = periods == null ? PERIODS : periods;
            if (number < 1 || number > MOST_PERIODS) {
                throw Problem.invalid("periods", "期数应在 1 到 " + MOST_PERIODS + " 之间。");
            }
            return new Asked(
                    Watch.of(user).on(department),
                    category == null ? null : category.name(),
                    unit == null ? PeriodUnit.WEEK : unit,
                    number);
        }

        Group grouped() {
            return group == null ? Group.ALL : group;
        }

        Map<String, String> told(Asked asked) {
            Map<String, String> told = new LinkedHashMap<>();
            told.put("unit", asked.unit().name());
            told.put("periods", Integer.toString(asked.periods()));
            if (asked.watch().department() != null) {
                told.put("department", asked.watch().department());
            }
            if (asked.category() != null) {
                told.put("category", asked.category());
            }
            return told;
        }
    }

    private final StatisticsViews views;
    private final StatisticsBook book;
    private final HotTopics topics;
    private final Audit audit;
    private final InstantSource clock;

    StatisticsController(
            StatisticsViews views, StatisticsBook book, HotTopics topics, Audit audit, InstantSource clock) {
        this.views = views;
        this.book = book;
        this.topics = topics;
        this.audit = audit;
        this.clock = clock;
    }

    @Get
    @Operation(
            operationId = "statistics",
            summary = "Figures and rates week by week or month by month, each rate with numerator and denominator; a "
                    + "department's supervisor is told of the department alone, 404 for another")
    StatisticsView statistics(CurrentUser user, @RequestBean StatisticsQuery query) {
        return views.of(query.asked(user), query.grouped());
    }

    @Get("/topics")
    @Operation(
            operationId = "hotTopics",
            summary = "What was filed about most in the last seven days and in the seven before")
    HotTopicsView topics(CurrentUser user, @QueryValue @Nullable String department) {
        return topics.of(Watch.of(user).on(department));
    }

    @Get("/export.xlsx")
    @Produces(Spreadsheet.TYPE)
    @Operation(
            operationId = "exportStatistics",
            summary = "The same figures as an Excel file, with what they mean; audited")
    StreamedFile export(CurrentUser user, @RequestBean StatisticsQuery query) {
        Asked asked = query.asked(user);
        StatisticsBook.Content content = book.of(asked);
        audit.record(
                user.username(),
                "EXPORT",
                "Statistics",
                "statistics",
                null,
                Map.of("filter", query.told(asked), "rows", content.rows()));
        return Spreadsheet.stream("诉求统计-" + Today.of(clock), content::write);
    }
}
