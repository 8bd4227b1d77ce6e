package cn.huiqitong.identity;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.AuditLog;
import cn.huiqitong.platform.Paging;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 审计日志 for administrators: read only, and reading it is written down too. */
@Controller("/api/v1/admin/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class AuditLogController {

    /**
     * Lines, newest first.
     *
     * @param next hand it back as {@code before} for the lines behind these; null at the end
     * @param kinds the kinds of subjects that occur
     */
    @Serdeable
    record AuditLogView(
            List<AuditLog.AuditLine> lines, @Nullable Long next, List<String> kinds) {}

    private final AuditLog log;
    private final Audit audit;

    AuditLogController(AuditLog log, Audit audit) {
        this.log = log;
        this.audit = audit;
    }

    @Get
    @Operation(operationId = "auditLog", summary = "Who did what to which thing; the look-up is audited")
    AuditLogView list(
            CurrentUser user,
            @QueryValue @Nullable String actor,
            @QueryValue @Nullable String kind,
            @QueryValue @Nullable String subject,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable Long before,
            @QueryValue @Nullable Integer size) {
        int wanted = Paging.of(0, size).size();
        var filter = new AuditLog.Filter(actor, kind, subject, from, to);
        List<AuditLog.AuditLine> found = log.list(filter, before, wanted + 1);
        boolean more = found.size() > wanted;
        List<AuditLog.AuditLine> shown = more ? found.subList(0, wanted) : found;
        if (before == null) {
            audit.record(user.username(), "READ", "Audit", "log", null, filter);
        }
        return new AuditLogView(shown, more ? shown.getLast().id() : null, log.subjectTypes());
    }
}
