package cn.huiqitong.enterprise;

import cn.huiqitong.identity.EnterpriseNames;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells identity how a firm is called. */
@Singleton
class StoredNames implements EnterpriseNames {

    private final ProfileRows rows;

    StoredNames(ProfileRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> find(String uscc) {
        return rows.find(uscc).map(EnterpriseProfile::name);
    }
}
