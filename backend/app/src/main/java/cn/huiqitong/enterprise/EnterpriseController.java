package cn.huiqitong.enterprise;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A firm's own file. Which firm is said by the login, never by the request. */
@Controller("/api/v1/enterprise")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ENTERPRISE)
class EnterpriseController {

    private static final int MOST_FACTS = 200;

    private final EnterpriseProfiles profiles;
    private final FactSupplies supplies;
    private final EnterpriseFiles files;
    private final Authorisations authorisations;
    private final Consents consents;

    EnterpriseController(
            EnterpriseProfiles profiles,
            FactSupplies supplies,
            EnterpriseFiles files,
            Authorisations authorisations,
            Consents consents) {
        this.profiles = profiles;
        this.supplies = supplies;
        this.files = files;
        this.authorisations = authorisations;
        this.consents = consents;
    }

    /** @param facts values by fact key; null takes back what the firm said before */
    @Serdeable
    record FactsForm(
            int version, @NotNull @Size(max = MOST_FACTS) Map<String, @Nullable Object> facts) {}

    /** @param version the state that was looked at */
    @Serdeable
    record AuthorisationForm(@NotNull Boolean granted, int version) {}

    @Get
    @Operation(operationId = "enterprise", summary = "The file of the firm of this login")
    EnterpriseView own(CurrentUser user) {
        return files.view(profiles.get(user.firm()));
    }

    @Put("/facts")
    @Operation(operationId = "supplyFacts", summary = "Supply or take back facts that are the firm's own")
    EnterpriseView supply(CurrentUser user, @Body @Valid FactsForm form) {
        supplies.supply(user.firm(), form.version(), form.facts(), user.username());
        return own(user);
    }

    @Get("/authorisations")
    @Operation(operationId = "authorisations", summary = "Who supplied what of this firm, and when it was used")
    AuthorisationsView authorisations(CurrentUser user) {
        profiles.get(user.firm());
        return authorisations.of(user.firm());
    }

    @Put("/authorisations/{source}")
    @Operation(operationId = "authorise", summary = "Let a source be used that needs the firm's consent, or no longer")
    AuthorisationsView authorise(CurrentUser user, String source, @Body @Valid AuthorisationForm form) {
        consents.set(user.firm(), source, form.granted(), form.version(), user.username());
        return authorisations.of(user.firm());
    }
}
