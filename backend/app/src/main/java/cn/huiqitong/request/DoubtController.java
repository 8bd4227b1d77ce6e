package cn.huiqitong.request;

import cn.huiqitong.eligibility.ResultView;
import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.matching.FirmDecision;
import cn.huiqitong.matching.FirmDecisions;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.request.lifecycle.Party;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;

/** Why the firm was judged as it doubts, for whoever may see the request. */
@Controller("/api/v1/requests/{id}/doubt")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"enterprise", "official", "dispatcher", "supervisor"})
class DoubtController {

    private final Requests requests;
    private final FirmDecisions decisions;
    private final Audit audit;

    DoubtController(Requests requests, FirmDecisions decisions, Audit audit) {
        this.requests = requests;
        this.decisions = decisions;
        this.audit = audit;
    }

    @Get
    @Operation(
            operationId = "requestDoubt",
            summary = "The doubted decision explained as it was; 404 for what the user must not see; "
                    + "official reads are audited")
    ResultView explain(CurrentUser user, long id) {
        Actor actor = Actors.of(user);
        ServiceRequest request = requests.get(actor, id);
        String itemId = request.content().itemId();
        FirmDecision doubted = request.content().doubted();
        if (itemId == null || doubted == null) {
            throw Problem.notFound("这件诉求不是关于判定的。");
        }
        String uscc = request.firm().uscc();
        ResultView explained = decisions.explain(uscc, itemId, doubted);
        if (actor.party() != Party.ENTERPRISE) {
            audit.record(user.username(), "read-decision", "enterprise", uscc, null, Map.of("request", id));
        }
        return explained;
    }
}
