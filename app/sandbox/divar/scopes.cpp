#include "app/sandbox/divar/scopes.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

const QMap<QString, ScopeOf> &objectScopes()
{
    static const QMap<QString, ScopeOf> scopes{{u"CONVERSATION_SEND_MESSAGE"_s, ScopeOf::Conversation},
        {u"CHAT_POST_CONVERSATIONS_MESSAGE_SEND"_s, ScopeOf::Post}, {u"CHAT_POST_CONVERSATIONS_READ"_s, ScopeOf::Post},
        {u"CHAT_CONVERSATION_READ"_s, ScopeOf::Conversation}, {u"CHAT_MESSAGE_SEND"_s, ScopeOf::Opaque}};
    return scopes;
}

const QStringList &plainScopes()
{
    static const QStringList scopes{u"CHAT_SUPPLIER_ALL_CONVERSATIONS_MESSAGE_SEND"_s, u"CHAT_SUPPLIER_ALL_CONVERSATIONS_READ"_s,
        u"CHAT_BOT_USER_MESSAGE_SEND"_s, u"USER_ID"_s, u"USER_PHONE"_s, u"USER_POSTS_GET"_s, u"USER_BUSINESSES_READ"_s,
        u"PRO_USER_PROFILE_IMAGE_READ"_s, u"NOTIFICATION_ACCESS_REVOCATION"_s, u"offline_access"_s, u"openid"_s,
        // What nothing here serves.
        u"POST_ADDON_CREATE"_s, u"USER_ADDON_CREATE"_s, u"USER_POSTS_ADDON_CREATE"_s, u"BUSINESS_ADDON_CREATE"_s,
        u"BUSINESS_CREATE_CUSTOMIZED_BUTTON"_s, u"USER_SET_CUSTOMIZED_BUTTON"_s, u"USER_VERIFICATION_CREATE"_s, u"USER_POSTS_STATS_READ"_s,
        u"POST_EDIT"_s, u"POST_SEMANTIC_CREATE"_s, u"POST_ONGOING_IMAGES_GET"_s, u"EDIT_USER_POST"_s, u"DELETE_USER_POST"_s,
        u"SUBMIT_USER_POST"_s, u"SUBMIT_USER_PAYMENT"_s, u"PAY_USER_POST_PROMOTION"_s, u"PAYMENT_ALL_POSTS_PRICING_READ"_s,
        u"PAYMENT_ALL_POSTS_REORDER"_s, u"PAYMENT_ALL_POSTS_RENEW"_s, u"MANAGEMENT_APPS_READ"_s, u"MANAGEMENT_APPS_WRITE"_s,
        u"SEND_EVENT"_s};
    return scopes;
}

} // namespace

QStringList scopeNames()
{
    return plainScopes() + objectScopes().keys();
}

QStringList permissionNames()
{
    return {u"CHAT_BOT_SEND_MESSAGE"_s, u"CHAT_SEND_MESSAGE_OAUTH"_s, u"CHAT_READ_CONVERSATION"_s, u"CHAT_UPLOAD_MEDIA"_s,
        u"EVENTS_REGISTER_SUBSCRIPTION"_s, u"USER_RETRIEVE"_s, u"GET_USER_ID_BY_PHONE"_s, u"GET_USER_BUSINESSES"_s, u"GET_POST"_s,
        u"GET_USER_POSTS"_s};
}

bool readScope(const QString &scope, ScopeOf &of, QString &identifier)
{
    const qsizetype dot = scope.indexOf(u'.');
    const QString name = dot < 0 ? scope : scope.left(dot);
    identifier = dot < 0 ? QString() : scope.mid(dot + 1);
    of = objectScopes().value(name, ScopeOf::Nothing);
    if (of == ScopeOf::Nothing)
        return dot < 0 && plainScopes().contains(name);
    return !identifier.isEmpty();
}

} // namespace qasid::sandbox::divar
