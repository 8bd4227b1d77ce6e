package cn.huiqitong.request.deadline;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Departments;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.request.deadline.TimeRuleRows.Author;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

/** The limits of every clock: what an administrator keeps. */
@Controller("/api/v1/admin/time/limits")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class LimitController {

    private final TimeRuleRows rows;
    private final TimeRuleDesk desk;
    private final CategoryNames categories;
    private final Departments departments;

    LimitController(TimeRuleRows rows, TimeRuleDesk desk, CategoryNames categories, Departments departments) {
        this.rows = rows;
        this.desk = desk;
        this.categories = categories;
        this.departments = departments;
    }

    @Get
    @Operation(operationId = "timeLimits", summary = "How long each clock may run, by category and department")
    TimeLimitsView get() {
        return TimeLimitsView.of(rows.limits(), categories.labels(), departments.list());
    }

    @Put
    @Operation(operationId = "saveTimeLimits", summary = "Save all limits as a whole; open deadlines follow")
    TimeLimitsView save(CurrentUser user, @Body @Valid TimeLimitsForm form) {
        Author author =
                new Author(form.version(), user.username(), form.reason().strip());
        desk.saveLimits(form.table(), author);
        return get();
    }
}
