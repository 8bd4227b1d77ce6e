package cn.huiqitong.request.deadline;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Departments;
import cn.huiqitong.identity.Departments.Department;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.request.deadline.TimeRuleRows.Author;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** Office hours: everybody's, and those of departments that have their own. */
@Controller("/api/v1/admin/time/office-hours")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class OfficeHoursController {

    /** How the hours of every department without its own are called in an address. */
    private static final String DEFAULT = "default";

    private final TimeRuleRows rows;
    private final TimeRuleDesk desk;
    private final Departments departments;

    OfficeHoursController(TimeRuleRows rows, TimeRuleDesk desk, Departments departments) {
        this.rows = rows;
        this.desk = desk;
        this.departments = departments;
    }

    /** @param departments all that there are, to choose from */
    @Serdeable
    record OfficeHoursListView(List<OfficeHoursView> hours, List<DepartmentNameView> departments) {}

    @Serdeable
    record DepartmentNameView(String code, String name) {}

    /** @param department code, or {@code default} */
    @Serdeable
    record OfficeHoursView(
            String department,
            String departmentName,
            String note,
            List<OfficeSpanView> spans,
            int version,
            Instant changedAt,
            String changedBy,
            String reason) {}

    /** Times as 09:00. */
    @Serdeable
    record OfficeSpanView(String from, String to) {}

    /** @param version the version that was looked at; 0 for a department that had no hours of its own */
    @Serdeable
    record OfficeHoursForm(
            @NotNull @Size(max = 200) String note,
            @NotNull @Size(min = 1, max = 4) List<@Valid OfficeSpanForm> spans,
            @NotBlank @Size(max = 500) String reason,
            @PositiveOrZero int version) {}

    @Serdeable
    record OfficeSpanForm(
            @NotNull @Pattern(regexp = TIME, message = "请填写 09:00 这样的时间") String from,

            @NotNull @Pattern(regexp = TIME, message = "请填写 09:00 这样的时间") String to) {

        private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

        OfficeHours.Span span() {
            return new OfficeHours.Span(LocalTime.parse(from), LocalTime.parse(to));
        }
    }

    @Serdeable
    record RemoveHoursForm(
            @NotBlank @Size(max = 500) String reason,
            @Positive int version) {}

    @Get
    @Operation(
            operationId = "officeHours",
            summary = "Everybody's office hours and those of departments with their own")
    OfficeHoursListView list() {
        return new OfficeHoursListView(
                rows.hours().stream().map(this::view).toList(),
                departments.list().stream()
                        .map(department -> new DepartmentNameView(department.code(), department.name()))
                        .toList());
    }

    @Put("/{department}")
    @Operation(operationId = "saveOfficeHours", summary = "Set the hours of a department, or with default everybody's")
    OfficeHoursView save(CurrentUser user, String department, @Body @Valid OfficeHoursForm form) {
        String code = code(department);
        Author author =
                new Author(form.version(), user.username(), form.reason().strip());
        desk.saveHours(code, form.note().strip(), hours(form.spans()), author);
        return rows.hours(code).map(this::view).orElseThrow(Problem::stale);
    }

    @Post("/{department}/remove")
    @Operation(operationId = "removeOfficeHours", summary = "Let a department have everybody's hours again")
    OfficeHoursListView remove(CurrentUser user, String department, @Body @Valid RemoveHoursForm form) {
        String code = code(department);
        if (code.equals(TimeRules.EVERYBODY)) {
            throw Problem.conflict("通用的作息时间不能删除，只能修改。");
        }
        desk.removeHours(
                code, new Author(form.version(), user.username(), form.reason().strip()));
        return list();
    }

    private String code(String department) {
        if (department.equals(DEFAULT)) {
            return TimeRules.EVERYBODY;
        }
        return departments
                .find(department)
                .map(Department::code)
                .orElseThrow(() -> Problem.notFound("没有编码为“" + department + "”的部门。"));
    }

    /** @throws Problem 422 at the span that begins before the one before ends, or ends before it begins */
    private static OfficeHours hours(List<OfficeSpanForm> forms) {
        List<OfficeHours.Span> spans = forms.stream().map(OfficeSpanForm::span).toList();
        LocalTime last = LocalTime.MIN;
        for (int i = 0; i < spans.size(); i++) {
            OfficeHours.Span span = spans.get(i);
            if (span.from().isBefore(last)) {
                throw Problem.invalid("spans[%d].from".formatted(i), "各段时间要按先后填写，不能重叠。");
            }
            if (!span.from().isBefore(span.to())) {
                throw Problem.invalid("spans[%d].to".formatted(i), "结束时间要晚于开始时间。");
            }
            last = span.to();
        }
        return new OfficeHours(spans);
    }

    private OfficeHoursView view(TimeRuleRows.Hours hours) {
        boolean everybody = hours.department().equals(TimeRules.EVERYBODY);
        String name = departments.find(hours.department()).map(Department::name).orElse(hours.department());
        return new OfficeHoursView(
                everybody ? DEFAULT : hours.department(),
                everybody ? "通用" : name,
                hours.note(),
                hours.hours().spans().stream()
                        .map(span -> new OfficeSpanView(
                                span.from().toString(), span.to().toString()))
                        .toList(),
                hours.change().version(),
                hours.change().at(),
                hours.change().by(),
                hours.change().reason());
    }
}
