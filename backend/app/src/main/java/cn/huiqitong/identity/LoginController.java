package cn.huiqitong.identity;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
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
import java.util.List;

/** Login with an account of this portal; not there when an OIDC server does it. */
@Controller("/login")
@Requires(condition = LoginMode.Local.class)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class LoginController {

    private static final ProblemType WRONG = new ProblemType("wrong-credentials", 401, "登录失败");

    private final Accounts accounts;
    private final LoginThrottle throttle;
    private final Tokens tokens;
    private final HttpClientAddressResolver addresses;

    LoginController(Accounts accounts, LoginThrottle throttle, Tokens tokens, HttpClientAddressResolver addresses) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.tokens = tokens;
        this.addresses = addresses;
    }

    @Serdeable
    record LoginForm(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 200) String password) {}

    @Serdeable
    record TokenView(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") int expiresIn,
            String username,
            List<String> roles) {}

    @Post
    @Operation(operationId = "login", summary = "Token for a local account; 401 wrong, 429 after five wrong ones")
    TokenView login(HttpRequest<?> request, @Body @Valid LoginForm form) {
        var username = form.username().strip();
        var address = String.valueOf(addresses.resolve(request));
        throttle.check(username, address);
        var account = accounts.authenticate(username, form.password());
        if (account.isEmpty()) {
            throttle.failed(username, address);
            throw new Problem(WRONG, "用户名或者密码不对，请检查后重新输入。");
        }
        throttle.succeeded(username, address);
        var row = account.get();
        return new TokenView(tokens.issue(row), "Bearer", Tokens.LIFETIME_SECONDS, row.username(), List.of(row.role()));
    }
}
