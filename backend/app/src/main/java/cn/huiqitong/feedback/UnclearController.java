package cn.huiqitong.feedback;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An official says, beside the answer, that a clause is unclear. */
@Controller("/api/v1/feedback/requests/{requestId}/unclear")
@Secured(Roles.OFFICIAL)
@ExecuteOn(TaskExecutors.BLOCKING)
class UnclearController {

    /** @param clause document and article */
    @Serdeable
    record UnclearForm(
            @NotBlank @Size(max = 200) String clause,
            @NotBlank @Size(max = 1000) String note) {}

    @Serdeable
    record UnclearClausesView(List<UnclearClause> clauses) {}

    private final UnclearClauses clauses;

    UnclearController(UnclearClauses clauses) {
        this.clauses = clauses;
    }

    @Get
    @Operation(operationId = "unclearClauses", summary = "What officials found unclear when answering this request")
    UnclearClausesView list(CurrentUser user, long requestId) {
        return new UnclearClausesView(clauses.list(user, requestId));
    }

    @Post
    @Operation(
            operationId = "markUnclear",
            summary = "Marks a clause of the cited item; its editor is told; the same again changes nothing")
    UnclearClausesView mark(CurrentUser user, long requestId, @Body @Valid UnclearForm form) {
        return new UnclearClausesView(clauses.mark(user, requestId, form.clause(), form.note()));
    }
}
