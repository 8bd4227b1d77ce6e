package cn.huiqitong.identity;

import cn.huiqitong.platform.Today;
import cn.huiqitong.seeds.SeedAccount;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pages ask first: how to log in here, and who I am. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {

    private final Login login;
    private final Departments departments;
    private final Optional<EnterpriseNames> enterprises;
    private final InstantSource clock;

    SessionController(
            Login login, Departments departments, Optional<EnterpriseNames> enterprises, InstantSource clock) {
        this.login = login;
        this.departments = departments;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @Serdeable
    record ConfigView(
            String login, @Nullable OidcView oidc, List<DemoAccountView> demoAccounts, String city, LocalDate today) {}

    @Serdeable
    record OidcView(String issuer, String clientId) {}

    @Serdeable
    record DemoAccountView(String username, String password, String role, String name, String note) {}

    @Serdeable
    record MeView(
            String username,
            String name,
            List<String> roles,
            @Nullable String uscc,
            @Nullable String enterpriseName,
            @Nullable String department,
            @Nullable String departmentName) {}

    @Get("/config")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(operationId = "config", summary = "How to log in; demo accounts in local mode only")
    ConfigView config(@Property(name = "huiqitong.city-name", defaultValue = "南通市") String city) {
        return new ConfigView(
                login.mode(),
                login.oidc()
                        .map(oidc -> new OidcView(oidc.issuer(), oidc.clientId()))
                        .orElse(null),
                login.demoAccounts().stream().map(SessionController::view).toList(),
                city,
                Today.of(clock));
    }

    @Get("/me")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Operation(operationId = "me", summary = "The account behind the token")
    MeView me(CurrentUser user) {
        return new MeView(
                user.username(),
                user.name(),
                user.roles().stream().sorted().toList(),
                user.uscc(),
                Optional.ofNullable(user.uscc())
                        .flatMap(uscc -> enterprises.flatMap(names -> names.find(uscc)))
                        .orElse(null),
                user.department(),
                Optional.ofNullable(user.department())
                        .flatMap(departments::find)
                        .map(Departments.Department::name)
                        .orElse(null));
    }

    private static DemoAccountView view(SeedAccount account) {
        return new DemoAccountView(
                account.username(), account.password(), account.role(), account.name(), account.note());
    }
}
