package cn.huiqitong;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who may call which route. A new route is a new line here, in the block of its feature. */
final class RouteAccess {

    static final Map<String, Set<String>> TABLE = new TreeMap<>();

    private static final String[] EVERYBODY = {
        "anonymous", "enterprise", "official", "dispatcher", "supervisor", "editor", "admin", "system"
    };
    private static final String[] LOGGED_IN = {
        "enterprise", "official", "dispatcher", "supervisor", "editor", "admin", "system"
    };

    /** Everybody who is no system. */
    private static final String[] PEOPLE = {"enterprise", "official", "dispatcher", "supervisor", "editor", "admin"};

    static {
        // framework: for the balancer
        allow("GET /health", EVERYBODY);
        allow("GET /health/{selector}", EVERYBODY);

        // identity
        allow("POST /login", EVERYBODY);
        allow("GET /api/v1/config", EVERYBODY);
        allow("GET /api/v1/me", LOGGED_IN);
        allow("POST /token", EVERYBODY);
        allow("GET /api/v1/admin/clients", "admin");
        allow("POST /api/v1/admin/clients", "admin");

        // identity and request: what can be checked afterwards
        allow("GET /api/v1/admin/audit", "admin");
        allow("GET /api/v1/admin/history/checks", "admin");
        allow("POST /api/v1/admin/history/checks", "admin");
        allow("GET /api/v1/admin/history/checks/{id}", "admin");
        allow("GET /api/v1/admin/history/roots", "admin");
        allow("GET /api/v1/admin/history/roots.txt", "admin");

        // policy
        allow("GET /api/v1/home", EVERYBODY);
        allow("GET /api/v1/items/{id}", EVERYBODY);
        allow("GET /api/v1/documents", EVERYBODY);
        allow("GET /api/v1/documents/{id}", EVERYBODY);
        allow("GET /api/v1/facts", EVERYBODY);
        allow("GET /api/v1/codes/{system}", EVERYBODY);
        allow("GET /api/v1/editor/items", "editor");
        allow("POST /api/v1/editor/items", "editor");
        allow("GET /api/v1/editor/items/{id}", "editor");
        allow("PUT /api/v1/editor/items/{id}", "editor");
        allow("POST /api/v1/editor/items/{id}/submit", "editor");
        allow("POST /api/v1/editor/items/{id}/approve", "editor");
        allow("POST /api/v1/editor/items/{id}/return", "editor");
        allow("POST /api/v1/editor/items/{id}/withdraw", "editor");
        allow("POST /api/v1/editor/rules/check", "editor");
        allow("POST /api/v1/editor/rules/from-text", "editor");

        allow("GET /api/v1/items/{id}/faq", EVERYBODY);
        allow("GET /api/v1/editor/faq", "editor");
        allow("POST /api/v1/editor/faq", "editor");
        allow("PUT /api/v1/editor/faq/{id}", "editor");
        allow("POST /api/v1/editor/faq/{id}/submit", "editor");
        allow("POST /api/v1/editor/faq/{id}/approve", "editor");
        allow("POST /api/v1/editor/faq/{id}/return", "editor");
        allow("POST /api/v1/editor/faq/{id}/withdraw", "editor");

        // feedback
        allow("GET /api/v1/editor/feedback", "editor");
        allow("GET /api/v1/editor/feedback/{itemId}", "editor");
        allow("GET /api/v1/feedback/requests/{requestId}/unclear", "official");
        allow("POST /api/v1/feedback/requests/{requestId}/unclear", "official");
        allow("GET /api/v1/feedback/topics", "official", "supervisor");
        allow("POST /api/v1/feedback/topics/notices/trial", "official", "supervisor");
        allow("POST /api/v1/feedback/topics/notices", "official", "supervisor");

        // search
        allow("GET /api/v1/items", EVERYBODY);
        allow("GET /api/v1/suggestions", EVERYBODY);
        allow("POST /api/v1/admin/search/rebuild", "admin");

        // enterprise, eligibility, matching
        allow("GET /api/v1/enterprise", "enterprise");
        allow("PUT /api/v1/enterprise/facts", "enterprise");
        allow("GET /api/v1/enterprise/authorisations", "enterprise");
        allow("PUT /api/v1/enterprise/authorisations/{source}", "enterprise");
        allow("GET /api/v1/enterprise/policies", "enterprise");
        allow("GET /api/v1/enterprise/policies/{itemId}/decisions", "enterprise");
        allow("GET /api/v1/enterprise/policies/{itemId}/decisions/{id}", "enterprise");
        allow("GET /api/v1/enterprises/{uscc}/decisions", "official", "supervisor");
        allow("GET /api/v1/enterprises/{uscc}/decisions/{id}", "official", "supervisor");
        allow("GET /api/v1/admin/matching", "admin");
        allow("POST /api/v1/admin/matching/run", "admin");
        allow("GET /api/v1/enterprises", "official", "dispatcher", "supervisor");
        allow("GET /api/v1/enterprises/{uscc}", "official", "dispatcher", "supervisor");
        allow("POST /api/v1/assessments", EVERYBODY);
        allow("GET /api/v1/assessments/questions", EVERYBODY);
        allow("POST /api/v1/editor/items/{id}/dry-run", "editor");

        // enterprise: deliveries of department data
        allow("GET /api/v1/imports/mappings", "admin");
        allow("PUT /api/v1/imports/mappings/{id}", "admin");
        allow("GET /api/v1/imports", "admin");
        allow("POST /api/v1/imports", "admin");
        allow("GET /api/v1/imports/{batch}", "admin");
        allow("POST /api/v1/imports/{batch}/apply", "admin");
        allow("POST /api/v1/imports/{batch}/cancel", "admin");
        allow("GET /api/v1/imports/{batch}/errors.csv", "admin");
        allow("POST /api/v1/exchange/batches/{batch}", "system");
        allow("GET /api/v1/exchange/batches/{batch}", "system");
        allow("GET /api/v1/exchange/batches/{batch}/errors.csv", "system");

        // push
        allow("GET /api/v1/inbox", PEOPLE);
        allow("GET /api/v1/inbox/stream", PEOPLE);
        allow("POST /api/v1/inbox/{id}/read", PEOPLE);
        allow("POST /api/v1/inbox/read-all", PEOPLE);
        allow("GET /api/v1/inbox/settings", PEOPLE);
        allow("PUT /api/v1/inbox/settings", PEOPLE);
        allow("POST /api/v1/inbox/settings/email", PEOPLE);
        allow("POST /api/v1/inbox/settings/email/verify", PEOPLE);
        allow("DELETE /api/v1/inbox/settings/email", PEOPLE);
        allow("GET /api/v1/admin/deliveries", "admin");
        allow("POST /api/v1/admin/deliveries/{id}/retry", "admin");
        allow("POST /api/v1/admin/deliveries/retry-failed", "admin");
        allow("GET /api/v1/admin/webhooks", "admin");
        allow("POST /api/v1/admin/webhooks", "admin");
        allow("PUT /api/v1/admin/webhooks/{id}", "admin");
        allow("POST /api/v1/admin/webhooks/{id}/secret", "admin");

        // request
        allow("GET /api/v1/requests", "enterprise", "official", "dispatcher", "supervisor");
        allow("GET /api/v1/requests/desk", "official");
        allow("POST /api/v1/requests", "enterprise");
        allow("POST /api/v1/requests/drafts", "enterprise");
        allow("PUT /api/v1/requests/{id}", "enterprise");
        allow("POST /api/v1/requests/registered", "official", "dispatcher", "supervisor");
        allow("GET /api/v1/requests/similar", "enterprise");
        allow("GET /api/v1/requests/{id}", "enterprise", "official", "dispatcher", "supervisor");
        allow("GET /api/v1/requests/{id}/doubt", "enterprise", "official", "dispatcher", "supervisor");
        allow("POST /api/v1/requests/{id}/acts", "enterprise", "official", "dispatcher", "supervisor");
        allow("GET /api/v1/requests/lifecycle", LOGGED_IN);
        allow("GET /api/v1/requests/export.xlsx", "official", "dispatcher", "supervisor");

        // request: the board and statistics
        allow("GET /api/v1/board", "official", "dispatcher", "supervisor");
        allow("GET /api/v1/board/workload", "supervisor");
        allow("GET /api/v1/statistics", "dispatcher", "supervisor");
        allow("GET /api/v1/statistics/topics", "dispatcher", "supervisor");
        allow("GET /api/v1/statistics/export.xlsx", "dispatcher", "supervisor");
        allow("GET /api/v1/public/statistics", EVERYBODY);

        // request: the directory of the dispatch desk
        allow("GET /api/v1/directory/routes", "dispatcher", "supervisor");
        allow("POST /api/v1/directory/routes", "dispatcher", "supervisor");
        allow("PUT /api/v1/directory/routes/{id}", "dispatcher", "supervisor");
        allow("DELETE /api/v1/directory/routes/{id}", "dispatcher", "supervisor");
        allow("GET /api/v1/directory/suggestions", "dispatcher", "supervisor");
        allow("GET /api/v1/directory/contacts", "dispatcher", "supervisor");
        allow("PUT /api/v1/directory/contacts/{department}", "dispatcher", "supervisor");

        // request: attachments
        allow("GET /api/v1/requests/{id}/attachments", "enterprise", "official", "dispatcher", "supervisor");
        allow("POST /api/v1/requests/{id}/attachments", "enterprise", "official", "dispatcher", "supervisor");
        allow(
                "GET /api/v1/requests/{id}/attachments/{attachmentId}",
                "enterprise",
                "official",
                "dispatcher",
                "supervisor");
        allow(
                "DELETE /api/v1/requests/{id}/attachments/{attachmentId}",
                "enterprise",
                "official",
                "dispatcher",
                "supervisor");

        // request: calendar, office hours and limits
        allow("GET /api/v1/admin/time/years", "admin");
        allow("GET /api/v1/admin/time/years/{year}", "admin");
        allow("PUT /api/v1/admin/time/years/{year}", "admin");
        allow("GET /api/v1/admin/time/office-hours", "admin");
        allow("PUT /api/v1/admin/time/office-hours/{department}", "admin");
        allow("POST /api/v1/admin/time/office-hours/{department}/remove", "admin");
        allow("GET /api/v1/admin/time/limits", "admin");
        allow("PUT /api/v1/admin/time/limits", "admin");

        // visit
        allow("GET /api/v1/visits", "enterprise", "official", "dispatcher", "supervisor");
        allow("GET /api/v1/visits/{id}", "enterprise", "official", "dispatcher", "supervisor");
        allow("POST /api/v1/visits", "official", "dispatcher", "supervisor");
        allow("PUT /api/v1/visits/{id}", "official", "dispatcher", "supervisor");
        allow("POST /api/v1/visits/{id}/problems", "official", "dispatcher", "supervisor");
    }

    private RouteAccess() {}

    private static void allow(String route, String... callers) {
        TABLE.put(route, Set.of(callers));
    }
}
