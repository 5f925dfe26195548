package io.agendador.bot.telegram;

import io.agendador.bot.telegram.Incoming.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What an update is to us. */
final class UpdateReading {

    /** What Telegram is asked to send. */
    static final List<String> KINDS = List.of("message", "callback_query", "my_chat_member");

    private UpdateReading() {}

    /** Empty for what we have no use for. */
    static Optional<Incoming> read(Update update) {
        int id = update.getUpdateId();
        if (update.hasMessage()) {
            return message(id, update.getMessage());
        }
        if (update.hasCallbackQuery()) {
            return press(id, update.getCallbackQuery());
        }
        return update.hasMyChatMember() ? Optional.of(member(id, update.getMyChatMember())) : Optional.empty();
    }

    private static Optional<Incoming> message(int id, Message message) {
        User from = message.getFrom();
        if (from == null) {
            return Optional.empty();
        }
        Kind kind = message.hasText() ? Kind.TEXT : Kind.OTHER;
        String text = clean(message.getText());
        return Optional.of(new Incoming(
                id, kind, message.getChatId(), from.getId(), name(from), message.getMessageId(), text, ""));
    }

    private static Optional<Incoming> press(int id, CallbackQuery query) {
        if (query.getMessage() == null) {
            return Optional.empty();
        }
        User from = query.getFrom();
        return Optional.of(new Incoming(
                id,
                Kind.PRESS,
                query.getMessage().getChatId(),
                from.getId(),
                name(from),
                query.getMessage().getMessageId(),
                clean(query.getData()),
                query.getId()));
    }

    private static Incoming member(int id, ChatMemberUpdated change) {
        String status = change.getNewChatMember().getStatus();
        boolean out = status.equals("kicked") || status.equals("left");
        User from = change.getFrom();
        Kind kind = out ? Kind.BLOCKED : Kind.UNBLOCKED;
        return new Incoming(id, kind, change.getChat().getId(), from.getId(), name(from), 0, "", "");
    }

    private static String name(User user) {
        return clean(user.getFirstName());
    }

    /** Without what no database takes. */
    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "");
    }
}
