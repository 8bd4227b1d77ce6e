package cn.huiqitong.matching;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.matching.DecisionViews.DecisionView;
import cn.huiqitong.matching.DecisionViews.DecisionsView;
import cn.huiqitong.platform.Audit;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Officials see what was decided on a firm; whoever looks is written down. */
@Controller("/api/v1/enterprises/{uscc}/decisions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Roles.OFFICIAL, Roles.SUPERVISOR})
class FirmDecisionsController {

    private final DecisionHistory history;
    private final Audit audit;

    FirmDecisionsController(DecisionHistory history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    @Get
    @Operation(
            operationId = "firmDecisions",
            summary = "What was decided on a firm, newest first; the look-up is audited")
    DecisionsView list(CurrentUser user, String uscc, @QueryValue @Nullable String itemId) {
        DecisionsView found = history.list(uscc, itemId);
        audit.record(
                user.username(),
                "read-decisions",
                "enterprise",
                uscc,
                null,
                Map.of("item", itemId == null ? "*" : itemId));
        return found;
    }

    @Get("/{id}")
    @Operation(operationId = "firmDecision", summary = "A decision with its whole explanation; the look-up is audited")
    DecisionView get(CurrentUser user, String uscc, long id) {
        DecisionView found = history.get(uscc, null, id);
        audit.record(user.username(), "read-decision", "enterprise", uscc, null, Map.of("decision", id));
        return found;
    }
}
