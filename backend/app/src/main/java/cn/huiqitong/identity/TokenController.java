package cn.huiqitong.identity;

import cn.huiqitong.identity.ApiClients.ApiClient;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Tokens for systems (OAuth 2.0 client credentials); not there when an OIDC server issues them. */
@Controller("/token")
@Requires(condition = LoginMode.Local.class)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class TokenController {

    private static final ProblemType WRONG = new ProblemType("invalid-client", 401, "系统账号不对");
    private static final String GRANT = "client_credentials";

    private final ApiClients clients;
    private final LoginThrottle throttle;
    private final Tokens tokens;
    private final HttpClientAddressResolver addresses;

    TokenController(ApiClients clients, LoginThrottle throttle, Tokens tokens, HttpClientAddressResolver addresses) {
        this.clients = clients;
        this.throttle = throttle;
        this.tokens = tokens;
        this.addresses = addresses;
    }

    @Serdeable
    record ClientTokenForm(
            @JsonProperty("grant_type") @NotBlank String grantType,

            @JsonProperty("client_id") @NotBlank @Size(max = 100) String clientId,

            @JsonProperty("client_secret") @NotBlank @Size(max = 200) String clientSecret) {}

    @Serdeable
    record ClientTokenView(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") int expiresIn) {}

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "token", summary = "Token for a system; 401 wrong, 429 after five wrong ones")
    ClientTokenView token(HttpRequest<?> request, @Body @Valid ClientTokenForm form) {
        if (!form.grantType().equals(GRANT)) {
            throw Problem.invalid("grant_type", "只支持 client_credentials。");
        }
        String account = "client:" + form.clientId();
        String address = String.valueOf(addresses.resolve(request));
        throttle.check(account, address);
        Optional<ApiClient> client = clients.authenticate(form.clientId(), form.clientSecret());
        if (client.isEmpty()) {
            throttle.failed(account, address);
            throw new Problem(WRONG, "系统账号或者密钥不对。");
        }
        throttle.succeeded(account, address);
        return new ClientTokenView(tokens.issue(client.get()), "Bearer", Tokens.CLIENT_LIFETIME_SECONDS);
    }
}
