package cn.huiqitong.identity;

import cn.huiqitong.identity.ApiClients.ApiClient;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** The systems that may deliver data; an administrator keeps them. */
@Controller("/api/v1/admin/clients")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Roles.ADMIN)
class ClientController {

    private final ApiClients clients;

    ClientController(ApiClients clients) {
        this.clients = clients;
    }

    /** @param id with an OIDC server the client id there */
    @Serdeable
    record ApiClientForm(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9._-]{3,50}") String id,

            @NotBlank @Size(max = 100) String name,
            @NotNull @Size(min = 1, max = 100) List<@NotBlank String> mappings) {}

    @Serdeable
    record ApiClientView(String id, String name, List<String> mappings, Instant createdAt) {

        static ApiClientView of(ApiClient client) {
            return new ApiClientView(client.id(), client.name(), client.mappings(), client.createdAt());
        }
    }

    @Serdeable
    record ApiClientsView(List<ApiClientView> clients) {}

    /** @param secret shown this once */
    @Serdeable
    record ApiClientSecretView(String id, String name, List<String> mappings, String secret) {}

    @Get
    @Operation(operationId = "apiClients", summary = "Systems that may deliver data")
    ApiClientsView list() {
        return new ApiClientsView(clients.list().stream().map(ApiClientView::of).toList());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "createApiClient", summary = "A new system; its secret is shown this once")
    ApiClientSecretView create(CurrentUser user, @Body @Valid ApiClientForm form) {
        List<String> mappings = form.mappings().stream().distinct().toList();
        String secret = clients.create(form.id(), form.name().strip(), mappings, user.username());
        return new ApiClientSecretView(form.id(), form.name().strip(), mappings, secret);
    }
}
