package cn.huiqitong.identity;

import cn.huiqitong.seeds.SeedAccount;
import cn.huiqitong.seeds.SeedLibrary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Accounts to try the portal with; made at the start in local mode, and shown on the login page. */
@Singleton
@Requires(condition = LoginMode.Local.class)
public final class DemoAccounts implements ApplicationEventListener<StartupEvent> {

    private final SeedLibrary seeds;
    private final Accounts accounts;

    DemoAccounts(SeedLibrary seeds, Accounts accounts) {
        this.seeds = seeds;
        this.accounts = accounts;
    }

    public List<SeedAccount> list() {
        return seeds.demoAccounts();
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        list().parallelStream()
                .filter(account -> !accounts.exists(account.username()))
                .forEach(account -> accounts.create(new Accounts.NewAccount(
                        account.username(),
                        account.password(),
                        account.role(),
                        account.name(),
                        account.uscc(),
                        account.department())));
    }
}
