package dev.mailcheckup.message.mime;

import static dev.mailcheckup.message.mime.Mails.codes;
import static dev.mailcheckup.message.mime.Mails.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.message.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineForwardTest {

    private static Message mail(String subject, String body) {
        return parse(
                "From: Bob <bob@three.example>\nReceived: from a by b; x\nSubject: "
                        + subject
                        + "\nContent-Type: text/plain; charset=utf-8\n\n"
                        + body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----\nFrom: X <x@one.example>\nSent: Monday\nTo: Bob\nSubject: Pay",
                "---------- Forwarded message ---------\nFrom: X <x@one.example>\nDate: Mon\nSubject: Pay\nTo: Bob",
                "Begin forwarded message:\n\n> From: X <x@one.example>\n> Subject: Pay\n> Date: Mon\n> To: Bob",
                "-----Ursprüngliche Nachricht-----\nVon: X <x@one.example>\nGesendet: Montag\nAn: Bob\nBetreff: Pay",
                "De : X <x@one.example>\nEnvoyé : lundi\nÀ : Bob\nObjet : Pay",
                "De: X <x@one.example>\nEnviado el: lunes\nPara: Bob\nAsunto: Pay",
                "De: X <x@one.example>\nEnviada em: segunda\nPara: Bob\nAssunto: Pay",
                "Da: X <x@one.example>\nInviato: lunedì\nA: Bob\nOggetto: Pay",
                "От: X <x@one.example>\nДата: пн\nКому: Bob\nТема: Pay",
                "Od: X <x@one.example>\nWysłano: pon\nDo: Bob\nTemat: Pay",
                "Van: X <x@one.example>\nVerzonden: ma\nAan: Bob\nOnderwerp: Pay",
                "Od: X <x@one.example>\nOdesláno: po\nKomu: Bob\nPředmět: Pay",
                "De la: X <x@one.example>\nTrimis: luni\nCătre: Bob\nSubiect: Pay",
                "发件人：X <x@one.example>\n发送时间：周一\n收件人：Bob\n主题：Pay",
                "寄件者: X <x@one.example>\n寄件日期: 週一\n收件者: Bob\n主旨: Pay",
                "差出人: X <x@one.example>\n日時: 月\n宛先: Bob\n件名: Pay",
                "보낸 사람: X <x@one.example>\n날짜: 월\n받는 사람: Bob\n제목: Pay",
                "*From:* X <x@one.example>\n*Sent:* Monday\n*To:* Bob\n*Subject:* Pay",
            })
    void isToldWithWhatItClaims(String block) {
        Message message = mail("FW: Pay", "See below\n\n" + block + "\n\nI want money.");
        assertThat(codes(message)).containsExactly("mail-forwarded-inline");
        assertThat(message.leftOut().getFirst().evidence())
                .isEqualTo(new Evidence.Field("From", "X <x@one.example>"));
        assertThat(message.author().orElseThrow().addrSpec()).isEqualTo("bob@three.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Begin forwarded message:", "---------- Forwarded message ---------"})
    void isToldByItsLineWithoutASubject(String line) {
        String block = "From: X <x@one.example>\nSubject: Pay\nDate: Mon\n\nI want money.";
        assertThat(codes(mail("Pay", line + "\n\n" + block))).contains("mail-forwarded-inline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "> > "})
    void quotedTextIsReadAsText(String mark) {
        String quoted =
                "From: X <x@one.example>\nSubject: Pay\nDate: Mon\n\nI want money."
                        .replace("\n", "\n" + mark);
        Message message = mail("Fwd: Pay", "A word of mine.\nAnd more.\n\n" + mark + quoted);
        assertThat(message.visibleText()).endsWith("\nI want money.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Re: Pay", "Pay"})
    void anAnswerIsNot(String subject) {
        String block =
                "-----Original Message-----\nFrom: X\nSent: Monday\nTo: Bob\nSubject: Pay\n\nHi";
        assertThat(codes(mail(subject, "Yes, I will.\n\n" + block))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Von: X\nGesendet: Mo\nAn: Bob\nBetreff: Pay\n\nIch will Geld."})
    void aCopyOfWhatAProgramShowsIsToldToo(String text) {
        assertThat(parse(text).leftOut())
                .anyMatch(finding -> finding.code() == MailCode.MAIL_FORWARDED_INLINE);
    }
}
