package io.agendador.bot.telegram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Telegram's Bot API by the real client. Safe for use by many threads. */
final class Api implements Courier, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** A picture over a poor line. */
    private static final Duration UPLOAD = Duration.ofSeconds(60);

    private final OkHttpClient polling;
    private final OkHttpClient sending;
    private final OkHttpTelegramClient updates;
    private final OkHttpTelegramClient client;

    Api(URI base, String token, Duration poll) {
        String scheme = base.getScheme();
        int port = base.getPort() > 0 ? base.getPort() : scheme.equals("http") ? 80 : 443;
        TelegramUrl address = new TelegramUrl(scheme, base.getHost(), port, false);
        // Two of them, for one allows but a few calls at once, of which the wait for updates would be one.
        this.polling = http(poll.plus(PATIENCE));
        this.sending = http(UPLOAD);
        this.updates = new OkHttpTelegramClient(polling, token, address);
        this.client = new OkHttpTelegramClient(sending, token, address);
    }

    private static OkHttpClient http(Duration patience) {
        return new OkHttpClient.Builder()
                .connectTimeout(PATIENCE)
                .readTimeout(patience)
                .writeTimeout(UPLOAD)
                .callTimeout(patience.plus(UPLOAD))
                // A message that may have been sent is sent again by us, or by nobody.
                .retryOnConnectionFailure(false)
                .addInterceptor(Api::whole)
                .build();
    }

    /** The answer's whole body. The Telegram client waits for ever where an answer breaks off after its head. */
    private static Response whole(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        try (ResponseBody body = response.body()) {
            MediaType type = body == null ? null : body.contentType();
            byte[] bytes = body == null ? new byte[0] : body.bytes();
            return response.newBuilder().body(ResponseBody.create(bytes, type)).build();
        }
    }

    List<Update> updates(OptionalInt offset, Duration wait) throws TelegramApiException {
        GetUpdates call = GetUpdates.builder()
                .timeout((int) wait.toSeconds())
                .allowedUpdates(UpdateReading.KINDS)
                .build();
        offset.ifPresent(call::setOffset);
        return updates.execute(call);
    }

    @Override
    public Outcome send(Letter letter, OptionalInt target) {
        return Replies.outcome(() -> target.isPresent() ? change(letter, target.getAsInt()) : fresh(letter));
    }

    private OptionalInt fresh(Letter letter) throws TelegramApiException {
        Message message = letter.file().isPresent() ? file(letter, letter.file().get()) : text(letter);
        return OptionalInt.of(message.getMessageId());
    }

    private Message text(Letter letter) throws TelegramApiException {
        return client.execute(SendMessage.builder()
                .chatId(letter.chat())
                .text(letter.html())
                .parseMode(ParseMode.HTML)
                .disableWebPagePreview(true)
                .replyMarkup(Markup.of(letter).orElse(null))
                .build());
    }

    private Message file(Letter letter, Attachment file) throws TelegramApiException {
        InputFile input = new InputFile(new ByteArrayInputStream(file.bytes()), file.name());
        if (file.photo()) {
            return client.execute(SendPhoto.builder()
                    .chatId(letter.chat())
                    .photo(input)
                    .caption(letter.html())
                    .parseMode(ParseMode.HTML)
                    .replyMarkup(Markup.of(letter).orElse(null))
                    .build());
        }
        return client.execute(SendDocument.builder()
                .chatId(letter.chat())
                .document(input)
                .caption(letter.html())
                .parseMode(ParseMode.HTML)
                .replyMarkup(Markup.of(letter).orElse(null))
                .build());
    }

    private OptionalInt change(Letter letter, int message) throws TelegramApiException {
        if (letter.file().isPresent()) {
            media(letter, letter.file().get(), message);
        } else if (letter.html().isEmpty()) {
            client.execute(EditMessageReplyMarkup.builder()
                    .chatId(letter.chat())
                    .messageId(message)
                    .replyMarkup(Markup.of(letter).orElse(null))
                    .build());
        } else {
            words(letter, message);
        }
        return OptionalInt.of(message);
    }

    private void words(Letter letter, int message) throws TelegramApiException {
        try {
            client.execute(EditMessageText.builder()
                    .chatId(letter.chat())
                    .messageId(message)
                    .text(letter.html())
                    .parseMode(ParseMode.HTML)
                    .disableWebPagePreview(true)
                    .replyMarkup(Markup.of(letter).orElse(null))
                    .build());
        } catch (TelegramApiException e) {
            if (!Replies.says(e, "there is no text in the message")) {
                throw e;
            }
            client.execute(EditMessageCaption.builder()
                    .chatId(String.valueOf(letter.chat()))
                    .messageId(message)
                    .caption(letter.html())
                    .parseMode(ParseMode.HTML)
                    .replyMarkup(Markup.of(letter).orElse(null))
                    .build());
        }
    }

    private void media(Letter letter, Attachment file, int message) throws TelegramApiException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(file.bytes());
        InputMedia media =
                file.photo() ? new InputMediaPhoto(bytes, file.name()) : new InputMediaDocument(bytes, file.name());
        media.setCaption(letter.html());
        media.setParseMode(ParseMode.HTML);
        client.execute(EditMessageMedia.builder()
                .chatId(letter.chat())
                .messageId(message)
                .media(media)
                .replyMarkup(Markup.of(letter).orElse(null))
                .build());
    }

    /** Tells a person that the press was seen, with words or without. */
    Outcome answer(String query, String words) {
        AnswerCallbackQuery answer = new AnswerCallbackQuery(query);
        if (!words.isEmpty()) {
            answer.setText(words);
            answer.setShowAlert(true);
        }
        return call(() -> client.execute(answer));
    }

    /** Shows that an answer is being made. */
    Outcome typing(long chat) {
        return call(() -> client.execute(new SendChatAction(String.valueOf(chat), ActionType.TYPING.toString())));
    }

    /** Has updates wait to be asked for. */
    Outcome poll() {
        return call(() -> client.execute(new DeleteWebhook()));
    }

    /** Has updates sent to that address. */
    Outcome push(String address, String secret) {
        SetWebhook hook = SetWebhook.builder()
                .url(address)
                .secretToken(secret)
                .allowedUpdates(UpdateReading.KINDS)
                .build();
        return call(() -> client.execute(hook));
    }

    /** Offers commands, with what each does, to everybody or in one chat. */
    Outcome commands(Optional<Long> chat, SortedMap<String, String> commands) {
        BotCommandScope scope = chat.<BotCommandScope>map(it -> new BotCommandScopeChat(String.valueOf(it)))
                .orElseGet(BotCommandScopeDefault::new);
        List<BotCommand> list = commands.entrySet().stream()
                .map(it -> new BotCommand(it.getKey(), it.getValue()))
                .toList();
        return call(() -> client.execute(new SetMyCommands(list, scope, null)));
    }

    private static <T extends Serializable> Outcome call(Callable<T> call) {
        return Replies.outcome(() -> {
            call.call();
            return OptionalInt.empty();
        });
    }

    @Override
    public void close() {
        for (OkHttpClient it : List.of(polling, sending)) {
            it.dispatcher().cancelAll();
            it.dispatcher().executorService().shutdown();
            it.connectionPool().evictAll();
        }
    }
}
