package io.agendador.google.emulator;

/** Why Google refuses, each with its status and its words. */
public enum Reason {
    /** A parameter has a value that it can't have. */
    INVALID_PARAMETER(400, "global", "invalid", "Invalid Value", "parameter"),
    /** A value in the body can't be. */
    INVALID_VALUE(400, "global", "invalid", "Invalid Value", ""),
    /** The body is not JSON. */
    PARSE_ERROR(400, "global", "parseError", "Parse Error", ""),
    /** Something is missing. */
    REQUIRED(400, "global", "required", "Required", ""),
    /** It begins after it has ended. */
    TIME_RANGE_EMPTY(400, "calendar", "timeRangeEmpty", "The specified time range is empty.", ""),
    /** The kind of event does not go where it should, or not as it should. */
    EVENT_TYPE_RESTRICTION(400, "calendar", "eventTypeRestriction", "The event type restricts this.", ""),
    /** A channel's id was used before. */
    CHANNEL_ID_NOT_UNIQUE(400, "global", "channelIdNotUnique", "Channel id not unique", ""),
    /** A channel's address is not one that messages can be sent to. */
    WEBHOOK_ADDRESS(400, "global", "push.webhookUrlNotHttps", "WebHook callback must be HTTPS", ""),
    /** No token, or one that is not or no longer known. */
    AUTH_ERROR(401, "global", "authError", "Invalid Credentials", "header:Authorization"),
    /** Others can do it, this account can't. */
    REQUIRED_ACCESS_LEVEL(
            403, "calendar", "requiredAccessLevel", "You need to have writer access to this calendar.", ""),
    /** What all guests see can be changed by the organizer only. */
    FORBIDDEN_FOR_NON_ORGANIZER(
            403,
            "calendar",
            "forbiddenForNonOrganizer",
            "Shared properties can only be changed by the organizer of the event.",
            ""),
    /** Too many calls of a project in a minute. */
    RATE_LIMIT_EXCEEDED(403, "usageLimits", "rateLimitExceeded", "Rate Limit Exceeded", ""),
    /** Too many calls of one user in a minute. */
    USER_RATE_LIMIT_EXCEEDED(403, "usageLimits", "userRateLimitExceeded", "User Rate Limit Exceeded", ""),
    /** A limit of use, for hours. */
    QUOTA_EXCEEDED(403, "usageLimits", "quotaExceeded", "Calendar usage limits exceeded.", ""),
    /** It does not exist, or not for this account. */
    NOT_FOUND(404, "global", "notFound", "Not Found", ""),
    /** The id is taken, perhaps by something deleted. */
    DUPLICATE(409, "global", "duplicate", "The requested identifier already exists.", ""),
    /** Deleted before. */
    DELETED(410, "global", "deleted", "Resource has been deleted", ""),
    /** The sync token is too old. */
    FULL_SYNC_REQUIRED(
            410,
            "calendar",
            "fullSyncRequired",
            "Sync token is no longer valid, a full sync is required.",
            "parameter:syncToken"),
    /** Changes so old are no longer known. */
    UPDATED_MIN_TOO_LONG_AGO(
            410,
            "calendar",
            "updatedMinTooLongAgo",
            "The requested minimum modification time lies too far in the past.",
            "parameter:updatedMin"),
    /** Changed by somebody else since. */
    CONDITION_NOT_MET(412, "global", "conditionNotMet", "Precondition Failed", "header:If-Match"),
    /** As {@link #RATE_LIMIT_EXCEEDED}, by its other status. */
    TOO_MANY_REQUESTS(429, "usageLimits", "rateLimitExceeded", "Rate Limit Exceeded", ""),
    /** A failure within. */
    BACKEND_ERROR(500, "global", "backendError", "Backend Error", ""),
    /** A failure before. */
    UNAVAILABLE(503, "global", "backendError", "Service Unavailable", "");

    private final int status;
    private final String domain;
    private final String code;
    private final String message;
    private final String location;

    Reason(int status, String domain, String code, String message, String location) {
        this.status = status;
        this.domain = domain;
        this.code = code;
        this.message = message;
        this.location = location;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** As it stands in the answer, {@code rateLimitExceeded} for example. */
    public String code() {
        return code;
    }

    String domain() {
        return domain;
    }

    String message() {
        return message;
    }

    /** Its kind, a colon, its name; or its kind alone where the name differs; or nothing. */
    String location() {
        return location;
    }
}
