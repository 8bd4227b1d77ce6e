package cn.huiqitong.matching;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Audit;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;

/** An administrator has the whole city decided anew; only differences are written, so it may be asked for at any time. */
@Controller("/api/v1/admin/matching")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class MatchingRunController {

    private final WorkQueue queue;
    private final Audit audit;

    MatchingRunController(WorkQueue queue, Audit audit) {
        this.queue = queue;
        this.audit = audit;
    }

    /** @param waiting works that are not done yet, a range of firms each */
    @Serdeable
    record MatchingRunView(long waiting) {}

    @Get
    @Operation(operationId = "matchingRun", summary = "How much matching there is to do")
    MatchingRunView waiting() {
        return new MatchingRunView(queue.count());
    }

    @Post("/run")
    @Operation(operationId = "runMatching", summary = "Decide the whole city anew; only differences are written")
    @Status(HttpStatus.ACCEPTED)
    MatchingRunView run(CurrentUser user) {
        queue.add(Work.Kind.CITY, NewDay.ALL);
        audit.record(user.username(), "run", "matching", NewDay.ALL, null, null);
        return waiting();
    }
}
