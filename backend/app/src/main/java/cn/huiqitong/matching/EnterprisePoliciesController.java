package cn.huiqitong.matching;

import cn.huiqitong.eligibility.AssessmentView;
import cn.huiqitong.enterprise.DataUses;
import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.matching.DecisionViews.DecisionView;
import cn.huiqitong.matching.DecisionViews.DecisionsView;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;

/** 我的政策: what the firm of this login is entitled to. */
@Controller("/api/v1/enterprise/policies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ENTERPRISE)
class EnterprisePoliciesController {

    private final Matches matches;
    private final DataUses uses;
    private final DecisionHistory history;

    EnterprisePoliciesController(Matches matches, DataUses uses, DecisionHistory history) {
        this.matches = matches;
        this.uses = uses;
        this.history = history;
    }

    @Get
    @Operation(operationId = "enterprisePolicies", summary = "What the firm of this login is entitled to")
    AssessmentView own(CurrentUser user) {
        AssessmentView policies = matches.of(user.firm());
        uses.record(user.firm(), DataUses.MATCHING);
        return policies;
    }

    @Get("/{itemId}/decisions")
    @Operation(operationId = "enterpriseDecisions", summary = "What was decided on the firm and an item, newest first")
    DecisionsView decisions(CurrentUser user, String itemId) {
        return history.list(user.firm(), itemId);
    }

    @Get("/{itemId}/decisions/{id}")
    @Operation(operationId = "enterpriseDecision", summary = "A past or present decision with its whole explanation")
    DecisionView decision(CurrentUser user, String itemId, long id) {
        return history.get(user.firm(), itemId, id);
    }
}
