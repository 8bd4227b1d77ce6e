package cn.huiqitong.request;

import cn.huiqitong.enterprise.EnterpriseProfile;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.EnterpriseNames;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The firms that requests are of, as they are called and where they are registered now. */
@Singleton
class Firms {

    private final EnterpriseNames names;
    private final EnterpriseProfiles profiles;

    Firms(EnterpriseNames names, EnterpriseProfiles profiles) {
        this.names = names;
        this.profiles = profiles;
    }

    /** The firm of an enterprise account. @throws Problem 403 when it acts for none */
    Firm of(CurrentUser user) {
        String uscc = user.firm();
        return new Firm(uscc, names.find(uscc).orElse(user.name()), region(uscc));
    }

    /** @throws Problem 422 at {@code uscc} for a firm that the portal does not know */
    Firm known(String uscc) {
        return names.find(uscc)
                .map(name -> new Firm(uscc, name, region(uscc)))
                .orElseThrow(() -> Problem.invalid("uscc", "没有找到这家企业，请核对统一社会信用代码。"));
    }

    private @Nullable String region(String uscc) {
        return profiles.find(uscc)
                .map(EnterpriseProfile::values)
                .map(values -> values.get("region"))
                .map(Object::toString)
                .orElse(null);
    }
}
