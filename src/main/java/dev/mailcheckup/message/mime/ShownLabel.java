package dev.mailcheckup.message.mime;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that mail programs show for header fields, in the languages of this app's mails. */
enum ShownLabel {
    FROM(
            "From",
            Set.of(
                    "from",
                    "von",
                    "de",
                    "da",
                    "от",
                    "от кого",
                    "отправитель",
                    "od",
                    "nadawca",
                    "van",
                    "afzender",
                    "odesílatel",
                    "de la",
                    "expeditor",
                    "expéditeur",
                    "remitente",
                    "remetente",
                    "mittente",
                    "发件人",
                    "發件人",
                    "寄件者",
                    "寄件人",
                    "差出人",
                    "送信者",
                    "送信元",
                    "보낸 사람",
                    "보낸사람")),
    SUBJECT(
            "Subject",
            Set.of(
                    "subject",
                    "betreff",
                    "objet",
                    "asunto",
                    "assunto",
                    "oggetto",
                    "тема",
                    "temat",
                    "onderwerp",
                    "předmět",
                    "subiect",
                    "主题",
                    "主題",
                    "主旨",
                    "件名",
                    "제목")),
    DATE(
            "Date",
            Set.of(
                    "date",
                    "sent",
                    "datum",
                    "gesendet",
                    "envoyé",
                    "envoyé le",
                    "fecha",
                    "enviado",
                    "enviado el",
                    "enviada em",
                    "enviado em",
                    "data",
                    "inviato",
                    "дата",
                    "отправлено",
                    "wysłano",
                    "verzonden",
                    "odesláno",
                    "trimis",
                    "发送时间",
                    "发送日期",
                    "日期",
                    "時間",
                    "寄件日期",
                    "日時",
                    "送信日時",
                    "날짜",
                    "보낸 날짜")),
    TO(
            "To",
            Set.of(
                    "to", "an", "à", "para", "a", "кому", "do", "aan", "naar", "komu", "către",
                    "收件人", "收件者", "宛先", "받는 사람", "받는사람"));

    private static final int LONGEST = 20;
    private static final Map<String, ShownLabel> BY_WORD = new HashMap<>();

    static {
        for (ShownLabel label : values()) {
            label.words.forEach(word -> BY_WORD.put(word, label));
        }
    }

    private final String fieldName;
    private final Set<String> words;

    ShownLabel(String fieldName, Set<String> words) {
        this.fieldName = fieldName;
        this.words = words;
    }

    String fieldName() {
        return fieldName;
    }

    /**
     * A line such as {@code *Von:* Ann <ann@one.example>}.
     *
     * @param body what follows the colon
     */
    record Line(ShownLabel label, String body) {}

    static @Nullable Line of(String line) {
        int from = 0;
        while (from < line.length() && "> \t*_|\u00a0".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        int colon = from;
        while (colon < line.length()
                && colon - from <= LONGEST
                && line.charAt(colon) != ':'
                && line.charAt(colon) != '\uff1a') {
            colon++;
        }
        if (colon == line.length() || colon - from > LONGEST) {
            return null;
        }
        String word = line.substring(from, colon).replace("*", "").replace('\u00a0', ' ').strip();
        ShownLabel label = BY_WORD.get(Octets.lower(word));
        String body = line.substring(colon + 1).replace('\u00a0', ' ').strip();
        return label == null
                ? null
                : new Line(label, body.startsWith("*") ? body.substring(1).strip() : body);
    }
}
