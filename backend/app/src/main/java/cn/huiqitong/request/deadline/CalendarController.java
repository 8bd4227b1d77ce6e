package cn.huiqitong.request.deadline;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.deadline.TimeRuleRows.Author;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/** The official holidays year by year: what an administrator keeps. */
@Controller("/api/v1/admin/time/years")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class CalendarController {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final TimeRuleRows rows;
    private final TimeRuleDesk desk;
    private final InstantSource clock;

    CalendarController(TimeRuleRows rows, TimeRuleDesk desk, InstantSource clock) {
        this.rows = rows;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The notice as a whole.
     *
     * @param source the notice's full title, number and day
     * @param version the version that was looked at; 0 for a year without a notice
     */
    @Serdeable
    record TimeYearForm(
            @NotBlank @Size(max = 300) String source,
            @NotNull @Size(max = 30) List<@Valid HolidayForm> off,
            @NotNull @Size(max = 30) List<@NotNull LocalDate> makeUp,
            @NotBlank @Size(max = 500) String reason,
            @PositiveOrZero int version) {

        CalendarYear year(int year) {
            List<CalendarYear.Span> spans = off.stream().map(HolidayForm::span).toList();
            return new CalendarYear(year, source.strip(), spans, new LinkedHashSet<>(makeUp));
        }
    }

    @Serdeable
    record HolidayForm(
            @NotBlank @Size(max = 30) String name,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {

        CalendarYear.Span span() {
            return new CalendarYear.Span(name.strip(), from, to);
        }
    }

    @Get
    @Operation(operationId = "timeYears", summary = "Which years' notices of holidays are known")
    TimeYearsView list() {
        return TimeYearsView.of(rows.years(), Today.of(clock));
    }

    @Get("/{year}")
    @Operation(operationId = "timeYear", summary = "The days off and the make-up days of a year")
    TimeYearView get(int year) {
        if (year < FIRST || year > LAST) {
            throw Problem.notFound("没有这一年的日历。");
        }
        return TimeYearView.of(year, rows.years());
    }

    @Put("/{year}")
    @Operation(operationId = "saveTimeYear", summary = "Enter a year's notice, or replace it; open deadlines follow")
    TimeYearView save(CurrentUser user, int year, @Body @Valid TimeYearForm form) {
        Author author =
                new Author(form.version(), user.username(), form.reason().strip());
        desk.saveYear(form.year(year), author);
        return TimeYearView.of(year, rows.years());
    }
}
