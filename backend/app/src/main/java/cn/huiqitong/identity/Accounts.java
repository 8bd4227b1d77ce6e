package cn.huiqitong.identity;

import cn.huiqitong.seeds.CreditCode;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts of the local login. */
@Singleton
@Requires(condition = LoginMode.Local.class)
final class Accounts {

    /** A new account before its password is hashed. */
    record NewAccount(
            String username,
            String password,
            String role,
            String name,
            @Nullable String uscc,
            @Nullable String department) {}

    private final AccountRepository repository;
    private final InstantSource clock;

    Accounts(AccountRepository repository, InstantSource clock) {
        this.repository = repository;
        this.clock = clock;
    }

    boolean exists(String username) {
        return repository.existsById(username);
    }

    /** @throws IllegalArgumentException for an enterprise whose 统一社会信用代码 has a wrong check digit */
    void create(NewAccount account) {
        var uscc = account.uscc();
        if (account.role().equals(Roles.ENTERPRISE) && (uscc == null || !CreditCode.valid(uscc))) {
            throw new IllegalArgumentException(account.username() + ": not a valid 统一社会信用代码: " + uscc);
        }
        repository.save(new AccountRow(
                account.username(),
                Passwords.hash(account.password()),
                account.role(),
                account.name(),
                uscc,
                account.department(),
                clock.instant()));
    }

    /** The account if the password is right; takes as long when there is no such account. */
    Optional<AccountRow> authenticate(String username, String password) {
        var account = repository.findById(username);
        var right = account.map(row -> Passwords.matches(password, row.passwordHash()))
                .orElseGet(() -> Passwords.matchesNobody(password));
        return right ? account : Optional.empty();
    }
}
