package cn.huiqitong.platform.embedded;

import cn.huiqitong.seeds.SeedAccount;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Our realm as the repository has it (without people), with the demo accounts added for a run on this machine. */
final class KeycloakRealm {

    private static final String RESOURCE = "/keycloak/huiqitong-realm.json";

    private KeycloakRealm() {}

    static String withAccounts(List<SeedAccount> accounts) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = Objects.requireNonNull(KeycloakRealm.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            ObjectNode realm = (ObjectNode) json.readTree(in);
            // Demo passwords are meant to be read off the page; the policy is for people's own.
            realm.remove("passwordPolicy");
            var users = realm.withArray("/users");
            accounts.forEach(account -> users.add(user(json, account)));
            return json.writeValueAsString(realm);
        }
    }

    private static ObjectNode user(ObjectMapper json, SeedAccount account) {
        ObjectNode user = json.createObjectNode()
                .put("username", account.username())
                .put("enabled", true)
                .put("emailVerified", true)
                .put("email", account.username() + "@example.test")
                .put("firstName", account.name())
                .put("lastName", "示例");
        user.putArray("realmRoles").add(account.role());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", account.password())
                .put("temporary", false);
        ObjectNode attributes = user.putObject("attributes");
        if (account.uscc() != null) {
            attributes.putArray("uscc").add(account.uscc());
        }
        if (account.department() != null) {
            attributes.putArray("department").add(account.department());
        }
        return user;
    }
}
